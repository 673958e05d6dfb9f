using System.Text.RegularExpressions;
using EthicalBot.Cards;
using EthicalBot.Understanding.PrivacyRequests;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Privacy;

/// <summary>Reads the answer to "shall I?": by its buttons, or by a bare yes or no in whichever language.</summary>
public sealed partial class Confirmation(Wording wording)
{
    private const int MostWordsOfGoAhead = 8;

    /// <summary>True for yes, false for no, null for anything else.</summary>
    /// <param name="about">The key of the request, of which the buttons' keys are made.</param>
    public bool? Read(string text, string about, string language) =>
        Is(text, $"{about}.Yes", language) ? true : Is(text, $"{about}.No", language) ? false : Understanding.PrivacyRequests.PrivacyRequest.YesOrNo(text, language);

    /// <summary>Whether a change that was read back is told to go ahead in more words than a yes: "yes, please cancel it".</summary>
    /// <param name="cancels">Whether it is a cancellation: there "cancel" is no "no".</param>
    public bool IsGoAhead(string text, string language, bool cancels)
    {
        var words = Folding.Words(text);
        var answers = words.Select(word => Understanding.PrivacyRequests.PrivacyRequest.YesOrNo(word, language)).ToList();
        return words.Length <= MostWordsOfGoAhead && answers.Contains(true)
            && words.Zip(answers).All(word => word.Second == true || ((cancels || word.Second is null) && GoAhead(language).Contains(word.First)));
    }

    /// <summary>What is said beside the yes or no with which a text begins; nothing where that is all of it.</summary>
    public string Rest(string text, string about, string language)
    {
        if (Is(text, $"{about}.Yes", language) || Is(text, $"{about}.No", language) || IsGoAhead(text, language, cancels: true))
            return "";
        var from = 0;
        foreach (Match word in Words().Matches(text))
        {
            var answer = Understanding.PrivacyRequests.PrivacyRequest.YesOrNo(word.Value, language);
            var end = word.Index + word.Length;
            // "No waterproofing": without a mark behind it, a no is part of what follows.
            if (answer is null || (answer == false && end < text.Length && !IsMark(text[end])))
                break;
            from = end;
        }

        return text[from..].Trim(' ', ',', '.', '!', ';', ':', '-', '–', '—');
    }

    private static bool IsMark(char sign) => sign is ',' or '.' or '!' or ';' or ':' or '-' or '–' or '—' or '\n';

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    private HashSet<string> GoAhead(string language) => [.. Folding.Words(wording.Get("Service.Words.GoAhead", language))];

    private bool Is(string text, string key, string language) =>
        string.Equals(text.Trim().TrimEnd('.', '!').Replace('’', '\''), wording.Get(key, language).Replace('’', '\''), StringComparison.OrdinalIgnoreCase);
}
