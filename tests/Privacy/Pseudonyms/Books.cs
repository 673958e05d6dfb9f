using EthicalBot.Privacy.Pseudonyms;
using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Tests.Privacy.Pseudonyms;

/// <summary>A conversation's book and what is said with it.</summary>
internal static class Books
{
    public const string Unknown = "(?)";

    public static readonly PseudonymScope Ada = new("directline", "c1", "ada");

    public static readonly Redactor Redactor = new(TestKeys.Ring());

    public static PseudonymBook Of(params string[] said)
    {
        var book = new PseudonymBook(Ada);
        foreach (var text in said) _ = Redactor.Redact(text, book: book);
        return book;
    }

    public static string Back(this PseudonymBook book, string text, OutputForm form = OutputForm.Plain) => PutBack.Whole(text, book, Ada, form, Unknown);
}
