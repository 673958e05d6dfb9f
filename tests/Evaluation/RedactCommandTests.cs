using System.Text.Json;
using Xunit;

namespace EthicalBot.Tests.Evaluation;

public sealed class RedactCommandTests
{
    [Fact]
    public async Task A_line_is_answered_before_the_next_is_given()
    {
        using var process = EvaluationProcess.Start("redact");

        await process.Input.WriteLineAsync("""{"id":"a","text":"écrivez à ada@example.org 😀, cvv 123, commande 10042","lang":"fr"}""");
        await process.Input.FlushAsync();
        var first = JsonDocument.Parse((await process.Output.ReadLineAsync())!).RootElement;
        await process.Input.WriteLineAsync("""{"id":2,"text":"hello"}""");
        var (code, rest, errors) = await process.EndAsync();

        Assert.Equal("a", first.GetProperty("id").GetString());
        Assert.DoesNotContain("ada@", first.GetProperty("redacted").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            ["10-25 EMAIL pseudonym", "34-37 CVV erase", "48-53 ORDER_NUMBER token"],
            first.GetProperty("spans").EnumerateArray().Select(span => $"{span.GetProperty("start")}-{span.GetProperty("end")} {span.GetProperty("type")} {span.GetProperty("action")}"));
        Assert.All(first.GetProperty("spans").EnumerateArray(), span => Assert.InRange(span.GetProperty("confidence").GetDouble(), 0, 1));
        Assert.Equal("""{"id":2,"redacted":"hello","spans":[]}""", rest.Trim());
        Assert.Equal((0, ""), (code, errors));
    }

    [Fact]
    public async Task A_broken_line_is_reported_by_its_number_and_the_rest_goes_on()
    {
        var (code, output, errors) = await EvaluationProcess.RunAsync("ada@example.org\n{\"id\":\"x\"}\n\n[1]\n{\"id\":\"b\",\"text\":\"\"}\n", "redact");

        Assert.Equal(1, code);
        Assert.Equal("""{"id":"b","redacted":"","spans":[]}""", output.Trim());
        Assert.Equal([1, 2, 4], errors.Trim().Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("line").GetInt32()));
        Assert.DoesNotContain("ada", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_number_stays_in_the_dialog()
    {
        var (code, output, _) = await EvaluationProcess.RunAsync("""{"id":"a","text":"commande 10042"}""", "redact", "--destination", "dialog");

        Assert.Equal(0, code);
        Assert.Contains("\"action\":\"keep\"", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("redact", "--destination=moon")]
    [InlineData("redact", "file.jsonl")]
    [InlineData("redact-report", "nowhere.jsonl")]
    [InlineData("weather")]
    public async Task What_there_is_not_is_said_with_the_usage(params string[] words)
    {
        var (code, output, errors) = await EvaluationProcess.RunAsync("", words);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("evaluation -- redact", errors, StringComparison.Ordinal);
    }
}
