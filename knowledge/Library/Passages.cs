namespace EthicalBot.Knowledge.Library;

/// <summary>Cuts an article into passages: up to six sentences under one heading, about as many in each.</summary>
public static class Passages
{
    private const int MostSentences = 6;

    /// <summary>The passages of an article, numbered in order; each sentence is in exactly one.</summary>
    public static IReadOnlyList<Passage> Of(Article article)
    {
        var passages = new List<Passage>();
        var section = new List<(int Line, string Sentence)>();
        string? heading = null;
        var number = 0;
        foreach (var line in PlainLines.Of(article.Body))
        {
            if (line.Heading != heading) Close();
            heading = line.Heading;
            section.AddRange(Sentences.Of(line.Text).Select(sentence => (number, sentence)));
            number++;
        }

        Close();
        return passages;

        void Close()
        {
            var windows = (section.Count + MostSentences - 1) / MostSentences;
            for (var i = 0; i < windows; i++)
                passages.Add(new(article, passages.Count, heading, Text(section[(section.Count * i / windows)..(section.Count * (i + 1) / windows)])));
            section.Clear();
        }
    }

    private static string Text(IReadOnlyList<(int Line, string Sentence)> window) =>
        string.Join('\n', window.GroupBy(item => item.Line).Select(line => string.Join(' ', line.Select(item => item.Sentence))));
}
