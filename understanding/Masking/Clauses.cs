namespace EthicalBot.Understanding.Masking;

/// <summary>A message cut where it pauses.</summary>
public static class Clauses
{
    private static readonly char[] s_pauses = ['.', ',', ';', '!', '?', '\n', '(', ')', ':'];

    /// <summary>The clauses, each with the mark that ends it.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var clauses = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(s_pauses, start);
            end = end < 0 ? text.Length : end + 1;
            clauses.Add(text[start..end]);
            start = end;
        }
        return clauses;
    }
}
