namespace EthicalBot.Tests.Knowledge.Generation;

/// <summary>Answers requests to addresses that are not on this machine.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, string, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        await answer(request, request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken), cancellationToken);
}
