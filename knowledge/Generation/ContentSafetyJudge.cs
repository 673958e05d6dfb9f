using System.Net.Http.Json;
using System.Text.Json;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EthicalBot.Knowledge.Generation;

/// <summary>Asks Azure AI Content Safety's groundedness detection.</summary>
internal sealed partial class ContentSafetyJudge(
    HttpClient client, IOptions<GenerationOptions> options, TimeProvider time, ILogger<ContentSafetyJudge> logger, TokenCredential? credential = null) : IGroundingJudge
{
    // Texts above this passed as grounded, whatever they said, in versions of the service.
    private const int LongestSentence = 750;
    private const int LongestSource = 55_000;
    private const string Path = "contentsafety/text:detectGroundedness?api-version=2024-09-15-preview";
    private static readonly TokenRequestContext s_scope = new([ModelEndpoint.Scope]);

    public async Task<bool?> SupportsAsync(string source, string sentence, CancellationToken cancellationToken)
    {
        if (source.Length is 0 or > LongestSource || sentence.Length is 0 or > LongestSentence) return null;
        using var late = new CancellationTokenSource(options.Value.Judge.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            return await AskAsync(source, sentence, either.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or HttpRequestException or IOException or JsonException or NotSupportedException
            or InvalidOperationException or AuthenticationFailedException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Log.NoAnswer(logger, late.IsCancellationRequested ? "late" : exception.GetType().Name);
            return null;
        }
    }

    private async Task<bool?> AskAsync(string source, string sentence, CancellationToken cancellationToken)
    {
        var judge = options.Value.Judge;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{judge.Endpoint!.TrimEnd('/')}/{Path}"); // not null: no judge of this kind starts without
        request.Content = JsonContent.Create(new { domain = "Generic", task = "Summarization", text = sentence, groundingSources = new[] { source }, reasoning = false });
        if (!string.IsNullOrWhiteSpace(judge.Key)) request.Headers.Add("Ocp-Apim-Subscription-Key", judge.Key);
        else if (credential is not null) request.Headers.Authorization = new("Bearer", (await credential.GetTokenAsync(s_scope, cancellationToken)).Token);

        using var response = await client.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            Log.NoAnswer(logger, $"{(int)response.StatusCode}");
            return null;
        }

        return Read(await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken));
    }

    // "Nothing ungrounded" counts only when the share beside it is there and says the same.
    private static bool? Read(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object || !answer.TryGetProperty("ungroundedDetected", out var detected)) return null;
        return detected.ValueKind switch
        {
            JsonValueKind.True => false,
            JsonValueKind.False when answer.TryGetProperty("ungroundedPercentage", out var share) && share.ValueKind == JsonValueKind.Number && share.GetDouble() == 0 => true,
            _ => null,
        };
    }

    private static partial class Log
    {
        [LoggerMessage(3103, LogLevel.Warning, "Azure AI Content Safety did not judge a sentence ({Why})")]
        public static partial void NoAnswer(ILogger logger, string why);
    }
}
