using System.Text.RegularExpressions;
using Xunit;

namespace EthicalBot.Tests.Evaluation;

public sealed partial class RedactReportCommandTests : IDisposable
{
    private const string Rows = """
        {"id":"hit","lang":"fr","text":"écrivez à ada@example.org","spans":[{"s":10,"e":25,"t":"EMAIL","do":"redact"}],"lower":1}
        {"id":"miss","lang":"fr","text":"le mot secret est gribouille","spans":[{"s":18,"e":28,"t":"PASSWORD","do":"redact"}],"typo":1}
        {"id":"wrong","lang":"en","text":"write to bob@example.org","spans":[]}
        {"id":"order","lang":"en","text":"my order 10042","spans":[{"s":9,"e":14,"t":"ORDER_NUMBER","do":"pseudonymise"}]}
        {"id":"either","lang":"en","text":"write to eve@example.org","spans":[{"s":9,"e":24,"t":"EMAIL","do":"optional"}]}
        {"id":"ill","lang":"en","text":"I am pregnant","spans":[],"art9":"health"}
        {"id":"well","lang":"en","text":"I am happy","spans":[]}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("evaluation-").FullName;

    [Fact]
    public async Task It_counts_what_was_found_and_what_was_not()
    {
        var output = await ReportAsync();

        Assert.Matches(@"EMAIL\s+1/1\s+1\.000.*1/2\s+0\.500", output);
        Assert.Matches(@"PASSWORD\s+0/1\s+0\.000", output);
        Assert.Matches(@"\bfr\s+1/2", output);
        Assert.Matches(@"typo\s+0/1", output);
        Assert.Matches(@"clean messages touched\s+1/4", output);
        Assert.Matches(@"order and tracking numbers redacted\s+0/1", output);
        Assert.Matches(@"order and tracking numbers recognised\s+1/1", output);
        Assert.Matches(@"special categories recognised\s+1/1", output);
        Assert.Matches(@"taken for a special category\s+0/6", output);
        Assert.Contains("at least 90 %", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Misses_are_places_and_not_words()
    {
        var misses = Path.Combine(_folder, "misses.jsonl");

        var output = await ReportAsync("--misses", misses);

        var lines = await File.ReadAllLinesAsync(misses);
        Assert.Equal(["""{"id":"miss","fault":"missed","type":"PASSWORD","start":18,"end":28}""", """{"id":"wrong","fault":"wrong","type":"EMAIL","start":9,"end":24}"""], lines);
        Assert.DoesNotMatch(Customers(), output);
    }

    [Fact]
    public async Task Misses_hold_words_when_that_was_asked_for()
    {
        var misses = Path.Combine(_folder, "misses.jsonl");

        _ = await ReportAsync("--misses", misses, "--with-text");

        Assert.Contains("gribouille", await File.ReadAllTextAsync(misses), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("""{"id":"a","text":"short","spans":[{"s":0,"e":99,"t":"EMAIL"}]}""")]
    public async Task A_broken_line_is_named_by_its_number(string line)
    {
        var path = Path.Combine(_folder, "broken.jsonl");
        await File.WriteAllTextAsync(path, "\n" + line);

        var (code, _, errors) = await EvaluationProcess.RunAsync("", "redact-report", path);

        Assert.Equal(2, code);
        Assert.Contains("line 2", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("short", errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> ReportAsync(params string[] words)
    {
        var path = Path.Combine(_folder, "rows.jsonl");
        await File.WriteAllTextAsync(path, Rows);
        var (code, output, errors) = await EvaluationProcess.RunAsync("", ["redact-report", path, .. words]);
        Assert.Equal((0, ""), (code, errors));
        return output;
    }

    [GeneratedRegex("example\\.org|gribouille")]
    private static partial Regex Customers();
}
