using EthicalBot.Tests.Framework.Authentication;
using Microsoft.Bot.Connector.Authentication;

namespace EthicalBot.Tests.Framework.Internals;

public sealed class TokenLifetimeTests : IDisposable
{
    private const int Lifetime = 7200;
    private static readonly TimeSpan _skew = TimeSpan.FromMinutes(5);

    private readonly SettableClock _clock = new();
    private readonly KeyServer _server = new(SigningKeyPair.Channel);
    private readonly HttpClient _client;
    private readonly JwtTokenExtractor _extractor;

    public TokenLifetimeTests()
    {
        _client = _server.CreateClient("");
        _extractor = new JwtTokenExtractor(
            _client,
            ChannelValidation.ToBotFromChannelTokenValidationParameters,
            new SigningKeyCache(_server.MetadataUrl, _clock),
            AuthenticationConstants.AllowedSigningAlgorithms,
            _clock);
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }

    [Fact]
    public async Task A_token_is_good_until_five_minutes_after_its_end_however_often_it_was_accepted()
    {
        var header = Header(Lifetime);
        Assert.NotNull(await AuthenticateAsync(header));
        _clock.Pass(TimeSpan.FromSeconds(Lifetime) + _skew - TimeSpan.FromSeconds(10));
        Assert.NotNull(await AuthenticateAsync(header));

        _clock.Pass(TimeSpan.FromSeconds(20));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(header));
    }

    [Fact]
    public async Task A_token_that_has_ended_is_kept_no_longer()
    {
        var first = Header(Lifetime);
        await AuthenticateAsync(first);
        Assert.NotNull(VerifiedTokens.Find(first));
        _clock.Pass(TimeSpan.FromSeconds(Lifetime) + _skew + _skew);

        var second = Header(3 * Lifetime);
        await AuthenticateAsync(second);

        Assert.Null(VerifiedTokens.Find(first));
        Assert.NotNull(VerifiedTokens.Find(second));
    }

    [Fact]
    public async Task A_token_that_is_refused_is_never_kept()
    {
        var expired = Header(-600);
        var forged = $"Bearer {TokenForge.Channel().SignedBy(SigningKeyPair.Stranger)}";
        var elsewhere = Header(Lifetime);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(expired));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(forged));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(elsewhere, "slack"));

        Assert.All([expired, forged, elsewhere], header => Assert.Null(VerifiedTokens.Find(header)));
    }

    [Fact]
    public async Task A_token_whose_key_was_replaced_is_refused_though_it_was_accepted_before()
    {
        var header = Header(2 * 24 * 3600);
        Assert.NotNull(await AuthenticateAsync(header));
        _server.Publish(SigningKeyPair.Stranger);
        _clock.Pass(TimeSpan.FromDays(1));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(header));
    }

    private static string Header(int lifetime) => $"Bearer {TokenForge.Channel().Says("exp", TokenForge.FromNow(lifetime)).Says("jti", Guid.NewGuid().ToString())}";

    private Task<System.Security.Claims.ClaimsIdentity?> AuthenticateAsync(string header, string channelId = "msteams") => _extractor.GetIdentityAsync(header, channelId);
}
