using System.Text.RegularExpressions;

namespace EthicalBot.Dialogs.Interruptions;

/// <summary>The questions in words that were said.</summary>
internal static partial class QuestionSentences
{
    private const int Shortest = 12;

    /// <summary>The sentences that ask; one or two words are none that anybody would miss.</summary>
    public static IEnumerable<string> In(string words) =>
        Ends().Split(words).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length >= Shortest && sentence[^1] is '?');

    [GeneratedRegex(@"\n|(?<=[.!?…])[\s\u00a0]+")]
    private static partial Regex Ends();
}
