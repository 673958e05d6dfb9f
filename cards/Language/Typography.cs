using System.Text.RegularExpressions;

namespace EthicalBot.Cards.Language;

/// <summary>Sets the spaces that belong to a language, so that whoever writes texts may type an ordinary one.</summary>
internal static partial class Typography
{
    public static string Set(string text, string language) => language == "fr" ? French(text) : text;

    // Narrow no-break space, so that no line begins with "!" and no quotation is torn from its marks.
    private static string French(string text) => AfterOpening().Replace(BeforeClosing().Replace(text, "\u202f"), "\u202f");

    [GeneratedRegex(@"[ \u00a0](?=[;:!?»])")]
    private static partial Regex BeforeClosing();

    [GeneratedRegex(@"(?<=«)[ \u00a0]")]
    private static partial Regex AfterOpening();
}
