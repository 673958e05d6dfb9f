using EthicalBot.Cards;
using EthicalBot.Conversation.Personalisation;
using EthicalBot.Dialogs.Notices;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Personalisation;

/// <summary>Reads what somebody declares that they prefer: the few things that may be remembered, and nothing else.</summary>
public sealed class PreferenceReader(WholeWords words, Wording wording)
{
    private const int LongestName = 40;

    /// <summary>What is declared behind "remember that …"; null when the message is no such wish. Nothing in it may be set.</summary>
    public Preferences? Read(string? text, string language)
    {
        if (words.After(text, "Personalisation.RememberWords", language) is not { } declared)
            return null;
        return new()
        {
            Name = NameIn(declared, language),
            Language = LanguageIn(declared, language),
            IsShort = words.Contains(declared, "Personalisation.ShortWords", language),
            Contact = words.Contains(declared, "Personalisation.MailWords", language) ? "mail" : words.Contains(declared, "Personalisation.ChatWords", language) ? "chat" : null,
        };
    }

    /// <summary>Whether nothing of it can be remembered.</summary>
    public static bool IsEmpty(Preferences preferences) => preferences is { Name: null, Language: null, IsShort: false, Contact: null };

    /// <summary>The preferences as a list for reading.</summary>
    public string List(Preferences preferences, string language) => string.Join('\n', Lines(preferences, language).Select(line => $"- {line}"));

    private IEnumerable<string> Lines(Preferences preferences, string language)
    {
        if (preferences.Name is { } name)
            yield return wording.Get("Personalisation.Line.Name", language, ("name", name));
        if (preferences.Language is { } wanted)
            yield return wording.Get("Personalisation.Line.Language", language, ("language", wording.Get($"Personalisation.Language.{wanted}", language)));
        if (preferences.IsShort)
            yield return wording.Get("Personalisation.Line.Short", language);
        if (preferences.Contact is { } contact)
            yield return wording.Get(contact == "mail" ? "Personalisation.Line.Mail" : "Personalisation.Line.Chat", language);
    }

    private string? NameIn(string declared, string language)
    {
        var name = words.After(declared, "Personalisation.NameWords", language)?.Trim(' ', '.', '!', '"', '“', '”', '«', '»', ',');
        return name is { Length: > 0 and <= LongestName } && name.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '\'' or '’' or '.') ? name : null;
    }

    private string? LanguageIn(string declared, string language)
    {
        var said = Folding.Words(declared);
        return wording.Languages.FirstOrDefault(one => Folding.Words(wording.Get($"Personalisation.Language.{one}", language)) is [.., var name] && said.Contains(name, StringComparer.Ordinal));
    }
}
