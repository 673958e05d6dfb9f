using System.Net;
using System.Text;
using System.Text.Json;
using EthicalBot.Knowledge.Generation;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EthicalBot.Tests.Knowledge.Generation;

public sealed class ContentSafetyJudgeTests : IDisposable
{
    private const string Source = "Lamps can be returned within 30 days.";
    private const string Sentence = "You have 30 days.";
    private const string Yes = "{\"ungroundedDetected\":false,\"ungroundedPercentage\":0,\"ungroundedDetails\":[]}";

    private readonly List<(HttpRequestMessage Request, string Body)> _requests = [];
    private readonly CapturedLog _log = new();

    [Theory]
    [InlineData(Yes, true)]
    [InlineData("{\"ungroundedDetected\":true,\"ungroundedPercentage\":1,\"ungroundedDetails\":[{\"text\":\"x\"}]}", false)]
    [InlineData("{\"ungroundedDetected\":false}", null)]
    [InlineData("{\"ungroundedDetected\":false,\"ungroundedPercentage\":0.4}", null)]
    [InlineData("{\"ungroundedDetected\":\"false\",\"ungroundedPercentage\":0}", null)]
    [InlineData("{}", null)]
    [InlineData("[]", null)]
    [InlineData("null", null)]
    [InlineData("", null)]
    [InlineData("<html>", null)]
    public async Task Only_an_answer_that_agrees_with_itself_counts(string answer, bool? expected)
    {
        Assert.Equal(expected, await Judge(answer).SupportsAsync(Source, Sentence, default));

        var (request, body) = Assert.Single(_requests);
        Assert.Equal("https://j.example.com/contentsafety/text:detectGroundedness?api-version=2024-09-15-preview", request.RequestUri!.ToString());
        Assert.Equal("secret", request.Headers.GetValues("Ocp-Apim-Subscription-Key").Single());
        using var json = JsonDocument.Parse(body);
        Assert.Equal(Sentence, json.RootElement.GetProperty("text").GetString());
        Assert.Equal(Source, json.RootElement.GetProperty("groundingSources")[0].GetString());
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task A_status_is_no_answer_whatever_stands_in_it(HttpStatusCode status)
    {
        Assert.Null(await Judge(Yes, status).SupportsAsync(Source, Sentence, default));
        Assert.Contains($"3103 Azure AI Content Safety did not judge a sentence ({(int)status})", _log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_sentences_pass_there_as_grounded_and_are_not_asked_about()
    {
        Assert.Null(await Judge(Yes).SupportsAsync(Source, new string('a', 751), default));
        Assert.Null(await Judge(Yes).SupportsAsync("", Sentence, default));
        Assert.Empty(_requests);
    }

    [Fact]
    public async Task A_judge_that_is_late_cannot_tell()
    {
        var time = new ManualTime();
        using var http = new HttpClient(new StubHandler(async (_, _, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException("unreachable");
        }));

        var judging = Judge(http, time).SupportsAsync(Source, Sentence, default);
        time.Advance(TimeSpan.FromSeconds(3));

        Assert.Null(await judging);
        Assert.Contains("(late)", _log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_judge_that_breaks_cannot_tell_and_its_words_are_not_logged()
    {
        using var http = new HttpClient(new StubHandler((_, _, _) => throw new HttpRequestException("secret zorble")));

        Assert.Null(await Judge(http, TimeProvider.System).SupportsAsync(Source, Sentence, default));
        Assert.Contains("(HttpRequestException)", _log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("zorble", _log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_gives_up_gets_no_answer()
    {
        using var patience = new CancellationTokenSource();
        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Judge(Yes).SupportsAsync(Source, Sentence, patience.Token));
    }

    [Fact]
    public async Task Without_a_key_an_identity_enters()
    {
        var credential = new StubCredential();
        using var http = Http(Yes, HttpStatusCode.OK);
        using var loggers = new LoggerFactory();
        var judge = new ContentSafetyJudge(http, With(key: null), TimeProvider.System, loggers.CreateLogger<ContentSafetyJudge>(), credential);

        Assert.True(await judge.SupportsAsync(Source, Sentence, default));
        Assert.Equal("Bearer entra", Assert.Single(_requests).Request.Headers.Authorization!.ToString());
        Assert.Equal([ModelEndpoint.Scope], credential.Scopes);
    }

    public void Dispose() => _log.Dispose();

    private ContentSafetyJudge Judge(string answer, HttpStatusCode status = HttpStatusCode.OK) => Judge(Http(answer, status), TimeProvider.System);

    private ContentSafetyJudge Judge(HttpClient http, TimeProvider time) => new(http, With("secret"), time, LoggerFactory.Create(builder => builder.AddProvider(_log)).CreateLogger<ContentSafetyJudge>());

    private HttpClient Http(string answer, HttpStatusCode status) => new(new StubHandler((request, body, _) =>
    {
        _requests.Add((request, body));
        return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(answer, Encoding.UTF8, "application/json") });
    }));

    private static IOptions<GenerationOptions> With(string? key) =>
        Options.Create(new GenerationOptions { Judge = new() { Kind = JudgeKind.ContentSafety, Endpoint = "https://j.example.com/", Key = key } });
}
