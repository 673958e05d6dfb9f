using System.Net;
using EthicalBot.Knowledge.Generation;

namespace EthicalBot.Tests.Knowledge.Generation;

public sealed class ModelEndpointTests
{
    [Fact]
    public async Task An_identity_enters_with_a_token_for_cognitive_services()
    {
        var credential = new StubCredential();
        List<string> seen = [];
        using var http = new HttpClient(new StubHandler((request, _, _) =>
        {
            seen.Add($"{request.RequestUri} {request.Headers.Authorization}");
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound));
        }));
        var client = ModelEndpoint.Client(new() { Endpoint = "https://shop.openai.azure.com/openai/v1/", Entra = true }, http, credential);

        await Assert.ThrowsAsync<System.ClientModel.ClientResultException>(() => client.GetChatClient("m").CompleteChatAsync("hello"));

        Assert.Equal(["https://shop.openai.azure.com/openai/v1/chat/completions Bearer entra"], seen);
        Assert.Equal(["https://cognitiveservices.azure.com/.default"], credential.Scopes);
    }

    [Theory]
    [InlineData("https://shop.openai.azure.com/openai/v1/")]
    [InlineData("https://shop.openai.azure.com/openai/v1")]
    public async Task One_call_is_one_request_whatever_the_last_slash(string endpoint)
    {
        List<string> seen = [];
        using var http = new HttpClient(new StubHandler((request, _, _) =>
        {
            seen.Add($"{request.RequestUri} {request.Headers.Authorization}");
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
        }));
        var client = ModelEndpoint.Client(new() { Endpoint = endpoint, Key = "k" }, http, credential: null);

        await Assert.ThrowsAsync<System.ClientModel.ClientResultException>(() => client.GetChatClient("m").CompleteChatAsync("hello"));

        Assert.Equal(["https://shop.openai.azure.com/openai/v1/chat/completions Bearer k"], seen);
    }
}
