using Microsoft.Bot.Connector.Authentication;

namespace EthicalBot.Tests.Framework.Authentication;

public sealed class KeyFloodTests
{
    [Fact]
    public async Task A_thousand_invented_keys_at_once_fetch_the_key_set_once()
    {
        var server = new KeyServer(SigningKeyPair.Channel);
        var authentication = server.Authentication();
        await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => Task.Run(() => Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            authentication.AuthenticateRequestAsync(TokenForge.Activity, $"Bearer {Token($"invented-{i}")}", default)))));

        Assert.Equal(1, server.Fetches);
        Assert.NotNull(await authentication.AuthenticateRequestAsync(TokenForge.Activity, "Bearer " + TokenForge.Channel(), default));
        Assert.Equal(1, server.Fetches);
    }

    [Fact]
    public async Task A_new_http_client_for_each_request_fetches_the_key_set_no_oftener()
    {
        var server = new KeyServer(SigningKeyPair.Channel);
        for (var i = 0; i < 100; i++)
        {
            var extractor = new JwtTokenExtractor(
                server.CreateClient(""),
                ChannelValidation.ToBotFromChannelTokenValidationParameters,
                server.MetadataUrl,
                AuthenticationConstants.AllowedSigningAlgorithms);
            await Assert.ThrowsAsync<UnauthorizedAccessException>(() => extractor.GetIdentityAsync($"Bearer {Token($"invented-{i}")}", "msteams"));
        }

        Assert.Equal(1, server.Fetches);
    }

    [Fact]
    public async Task A_key_server_that_is_down_refuses_everybody_and_is_not_hammered()
    {
        var server = new KeyServer(SigningKeyPair.Channel) { IsDown = true };
        var authentication = server.Authentication();
        var header = "Bearer " + TokenForge.Channel();

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => authentication.AuthenticateRequestAsync(TokenForge.Activity, header, default));
        server.IsDown = false;
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => authentication.AuthenticateRequestAsync(TokenForge.Activity, header, default));

        Assert.Equal(0, server.Fetches);
    }

    // Its signature does not matter: it is refused before.
    private static string Token(string keyId) => $"{TokenForge.Part(TokenForge.Channel().Heads("kid", keyId).Header)}.{TokenForge.Part(TokenForge.Channel().Payload)}.YWJj";
}
