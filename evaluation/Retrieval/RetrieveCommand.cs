using EthicalBot.Evaluation.Lines;
using EthicalBot.Knowledge.Retrieval;

namespace EthicalBot.Evaluation.Retrieval;

/// <summary>The command that finds the articles for questions, of the product's or of anybody's.</summary>
internal static class RetrieveCommand
{
    private const string Needed = "an object {id, question}";

    /// <summary>Its name and usage.</summary>
    public static Command Command { get; } = new(
        "retrieve",
        """
        --articles DIR [--language xx]
            standard input: lines {"id","question"}; standard output: a line {"id","articles":[{"slug","score"}]} for each, at most ten, best first
            DIR holds articles as <language>/<slug>.md, Markdown files with or without front matter, or exports as *.json;
            without --language every language that has articles is searched alike, and files beside no language are English
        """,
        RunAsync);

    private static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        var settings = new CommandLine(words, ["--articles", "--language"], []);
        if (settings.Others is [var other, ..]) throw new CommandLineException($"'{other}' belongs to no setting.");
        var folder = settings.Value("--articles") ?? throw new CommandLineException("--articles is missing.");
        if (!Directory.Exists(folder)) throw new CommandLineException($"There is no folder '{folder}'.");
        using var progress = ProgressBar.OnStandardError(besideOutput: false);
        var articles = await AnyArticles.ReadAsync(folder, settings.Value("--language"), progress);
        using var index = new PassageIndex(TimeProvider.System);
        index.Add(articles);
        var finder = new ArticleFinder(index, settings.Value("--language") is { } language ? [language] : [.. articles.Select(article => article.Language).Distinct()]);
        return await AnswerAsync(finder);
    }

    private static async Task<int> AnswerAsync(ArticleFinder finder)
    {
        using var input = new StreamReader(Console.OpenStandardInput());
        await using var output = JsonLines.OpenOutput();
        var (number, code) = (0, 0);
        while (await input.ReadLineAsync() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            var row = JsonFile.Read(line, row => row.Text("question") is { } question && row.TryGetProperty("id", out var id) ? new { Id = id.Clone(), Question = question } : null);
            if (row is not null)
            {
                await output.WriteLineAsync(JsonLines.Line(new { row.Id, Articles = finder.Find(row.Question) }));
                continue;
            }

            code = 1;
            await Console.Error.WriteLineAsync($"line {number}: {Needed} is needed.");
        }

        return code;
    }
}
