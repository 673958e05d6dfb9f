namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Parts "blue; if that is sold out, green" into the wish and what is wanted where it cannot be met.</summary>
internal static class SecondWish
{
    private static readonly LeadingWords s_leads = new(OptionPhrases.Else);

    public static (string First, string? Second) Of(string text)
    {
        var words = LeadingWords.In(text);
        for (var at = 1; at < words.Count; at++)
        {
            if (s_leads.LengthAt(words, at) is > 0 and var length)
                return (text[..words[at].Start], text[words[at + length - 1].End..]);
        }

        return (text, null);
    }
}
