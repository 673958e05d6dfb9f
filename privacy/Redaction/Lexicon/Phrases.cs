namespace EthicalBot.Privacy.Redaction.Lexicon;

/// <summary>How phrases are cut into words.</summary>
internal static class Phrases
{
    public static string[] Split(string phrase) => Letters.Fold(phrase).Split([' ', '\'', '-', '.', '/', '’'], StringSplitOptions.RemoveEmptyEntries);
}
