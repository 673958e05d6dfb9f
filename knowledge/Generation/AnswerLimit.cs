namespace EthicalBot.Knowledge.Generation;

/// <summary>Ends a response that is longer than any answer.</summary>
/// <remarks>The client holds a whole line of a stream, and a whole answer of vectors, before anybody may look at its length.</remarks>
internal sealed class AnswerLimit : DelegatingHandler
{
    // Vectors of 64 texts in 3,072 dimensions, written as numbers, are half of it.
    private const long LongestResponse = 8 << 20;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var limited = new StreamContent(new LimitedStream(await response.Content.ReadAsStreamAsync(cancellationToken), LongestResponse));
        foreach (var header in response.Content.Headers.NonValidated) limited.Headers.TryAddWithoutValidation(header.Key, header.Value);
        response.Content = limited;
        return response;
    }
}
