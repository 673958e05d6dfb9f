using System.ClientModel.Primitives;
using System.Net.Http.Headers;

namespace EthicalBot.Knowledge.Generation;

/// <summary>How long an endpoint asks to be left alone.</summary>
internal static class RetryAfter
{
    /// <summary>The wait that a response asks for; null when it asks for none.</summary>
    public static TimeSpan? Of(PipelineResponse? response, DateTimeOffset now)
    {
        if (response is null || !response.Headers.TryGetValue("Retry-After", out var text) || !RetryConditionHeaderValue.TryParse(text, out var value)) return null;
        var wait = value.Delta ?? value.Date - now;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
