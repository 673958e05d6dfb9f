using System.Text.Json;
using Xunit;

namespace EthicalBot.Tests.Evaluation;

public sealed class UnderstandCommandTests
{
    [Fact]
    public async Task A_line_is_answered_before_the_next_is_given()
    {
        using var process = EvaluationProcess.Start("understand");

        await process.Input.WriteLineAsync("""{"id":"a","text":"je veux parler à un humain ???"}""");
        await process.Input.FlushAsync();
        var first = JsonDocument.Parse((await process.Output.ReadLineAsync())!).RootElement; // it answers or ends
        await process.Input.WriteLineAsync("""{"text":"75011","lang":"fr"}""");
        var (code, rest, errors) = await process.EndAsync();

        Assert.Equal(
            ["id", "language", "languageConfidence", "intent", "confidence", "alternatives", "abstained", "signals", "escalate", "asksForPerson"],
            first.EnumerateObject().Select(field => field.Name));
        Assert.Equal(("a", "fr", "human_agent"), (first.GetProperty("id").GetString(), first.GetProperty("language").GetString(), first.GetProperty("intent").GetString()));
        Assert.True(first.GetProperty("asksForPerson").GetBoolean() && first.GetProperty("escalate").GetBoolean());
        Assert.InRange(first.GetProperty("confidence").GetDouble(), .9, 1);
        var signal = Assert.Single(first.GetProperty("signals").EnumerateArray());
        Assert.Equal(["name", "score", "words"], signal.EnumerateObject().Select(field => field.Name));
        Assert.Equal("frustration", signal.GetProperty("name").GetString());
        var second = JsonDocument.Parse(rest).RootElement;
        Assert.Equal((JsonValueKind.Null, "fr"), (second.GetProperty("id").ValueKind, second.GetProperty("language").GetString()));
        Assert.Equal((0, ""), (code, errors));
    }

    [Fact]
    public async Task A_broken_line_is_reported_by_its_number_and_the_rest_goes_on()
    {
        var (code, output, errors) = await EvaluationProcess.RunAsync("ada@example.org\n{\"id\":\"x\"}\n\n[1]\n{\"id\":[],\"text\":\"a\"}\n{\"id\":5,\"text\":\"\",\"lang\":null}\n", "understand");

        Assert.Equal(1, code);
        Assert.Equal(5, JsonDocument.Parse(output).RootElement.GetProperty("id").GetInt32());
        Assert.Equal([1, 2, 4, 5], errors.Trim().Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("line").GetInt32()));
        Assert.DoesNotContain("ada", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_not_read()
    {
        var (code, _, errors) = await EvaluationProcess.RunAsync("", "understand", "file.jsonl");

        Assert.Equal(2, code);
        Assert.Contains("evaluation -- understand", errors, StringComparison.Ordinal);
    }
}
