namespace EthicalBot.Benchmarks.Redaction;

/// <summary>Texts of 100 kB that somebody might send to keep a finder busy.</summary>
internal static class Hostile
{
    private const int Length = 100_000;

    private static readonly string[] s_parts =
    [
        "a", "0", "1 ", "12 34 56 78 90 ", "@", "a@", "a@b.", "a.", "http://", "https://a/?t=", "FR76 ", "FR76 3000 6000 0112 3456 7890 18", "4111 1111 1111 1111 ", "12 rue ", "12 rue a, ", "75011 ",
        "M. A ", "je m'appelle ", "Je m'appelle Ada ", "né le 1 mai ", "passport 1a", "mot de passe: ", "commande ", "order no. ", "tel ", "iban ", "1Z", "6A1", "192.168.", "00:", "((((", "⟦", "⟦EMAIL_",
        "-", " ", "\n", "🙂", "é", "\u200B", "０", "Ab", "AB1", "12/", "ref 1a-", "je suis enceinte ", "my my my cancer ", "Dear Mr ", "straße 1 ",
    ];

    /// <summary>Each with the part that it repeats.</summary>
    public static IEnumerable<(string Part, string Text)> Texts => s_parts.Select(part => (part, string.Concat(Enumerable.Repeat(part, (Length / part.Length) + 1))[..Length]));
}
