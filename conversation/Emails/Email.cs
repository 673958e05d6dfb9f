using System.Net.Mail;
using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Emails;

/// <summary>One e-mail: words that people of the company wrote beforehand, with facts filled in.</summary>
public sealed record Email
{
    private const int LongestAddress = 254;

    /// <summary>Takes what will be sent.</summary>
    /// <param name="to">A plain address on file, without a name.</param>
    /// <param name="subject">One line.</param>
    /// <param name="text">Paragraphs with an empty line between.</param>
    /// <param name="language">The language of both, as a two-letter tag.</param>
    /// <exception cref="ArgumentException">A line of the header would not be one line, or the address is none; the value is not quoted.</exception>
    public Email(string to, string subject, string text, string language)
    {
        if (!IsAddress(to))
            throw new ArgumentException("This is no plain e-mail address.", nameof(to));
        if (!IsOneLine(subject))
            throw new ArgumentException("A subject is one line without control characters.", nameof(subject));
        if (!IsOneLine(language))
            throw new ArgumentException("A language is a tag such as fr.", nameof(language));
        (To, Subject, Text, Language) = (to, subject, text, language);
    }

    /// <summary>The address.</summary>
    [Classified(DataClass.Email)]
    public string To { get; }

    /// <summary>The subject.</summary>
    [Classified(DataClass.None)]
    public string Subject { get; }

    /// <summary>The words, which may hold a one-time code.</summary>
    [Classified(DataClass.Secret)]
    public string Text { get; }

    /// <summary>The language of the words.</summary>
    [Classified(DataClass.None)]
    public string Language { get; }

    /// <summary>Whether this is one plain address of ASCII letters that can stand in a header as it is.</summary>
    public static bool IsAddress(string? text) =>
        text is { Length: > 2 and <= LongestAddress } && text.All(letter => letter is > ' ' and <= '~' and not ('<' or '>' or ',' or ';' or '"' or '(' or ')'))
        && MailAddress.TryCreate(text, out var address) && address.Address == text;

    /// <summary>Whether the text can stand in a header without becoming two lines of it.</summary>
    public static bool IsOneLine(string? text) => !string.IsNullOrWhiteSpace(text) && !text.Any(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029');

    /// <summary>Says nothing of what is in it.</summary>
    public override string ToString() => "E-mail";
}
