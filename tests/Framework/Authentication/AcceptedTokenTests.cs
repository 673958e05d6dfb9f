using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Authentication;

public sealed class AcceptedTokenTests
{
    private static readonly KeyServer Server = new(SigningKeyPair.Channel, SigningKeyPair.Directory);

    [Fact]
    public async Task A_channel_is_known_by_its_token()
    {
        var result = await AuthenticateAsync(TokenForge.Channel());

        Assert.True(result.ClaimsIdentity!.IsAuthenticated);
        Assert.Equal(TokenForge.AppId, result.ClaimsIdentity.FindFirst("aud")!.Value);
        Assert.Equal(TokenForge.ServiceUrl, result.ClaimsIdentity.FindFirst("serviceurl")!.Value);
        Assert.Equal(TokenForge.ChannelIssuer, result.ClaimsIdentity.FindFirst("iss")!.Issuer);
        Assert.Equal("https://api.botframework.com", result.Audience);
        Assert.Equal("urn:botframework:azure", result.CallerId);
        Assert.NotNull(result.ConnectorFactory);
    }

    [Fact]
    public async Task The_emulator_is_known_by_a_token_of_the_bot_itself()
    {
        var result = await AuthenticateAsync(TokenForge.Emulator());

        Assert.Equal("https://api.botframework.com", result.Audience);
        Assert.Equal(TokenForge.AppId, JwtTokenValidation.GetAppIdFromClaims(result.ClaimsIdentity!.Claims));
    }

    [Fact]
    public async Task The_emulators_tokens_of_version_2_have_the_app_id_elsewhere()
    {
        var result = await AuthenticateAsync(TokenForge.Emulator()
            .Says("iss", "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0")
            .Says("ver", "2.0")
            .Without("appid")
            .Says("azp", TokenForge.AppId));

        Assert.Equal("https://api.botframework.com", result.Audience);
        Assert.Equal(TokenForge.AppId, JwtTokenValidation.GetAppIdFromClaims(result.ClaimsIdentity!.Claims));
    }

    [Fact]
    public async Task Another_bot_is_answered_under_its_own_app_id()
    {
        var result = await AuthenticateAsync(TokenForge.Parent(), new() { ClaimsValidator = new AllowedCallersClaimsValidator([TokenForge.ParentAppId]) });

        Assert.Equal(TokenForge.ParentAppId, result.Audience);
        Assert.Equal("urn:botframework:aadappid:" + TokenForge.ParentAppId, result.CallerId);
    }

    [Fact]
    public async Task Another_bot_is_refused_when_nobody_said_which_are_welcome() =>
        Assert.Equal(
            "ClaimsValidator is required for validation of Skill Host calls.",
            (await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(TokenForge.Parent()))).Message);

    [Fact]
    public async Task Another_bot_is_refused_when_it_is_not_among_the_welcome() =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            AuthenticateAsync(TokenForge.Parent(), new() { ClaimsValidator = new AllowedCallersClaimsValidator(["another"]) }));

    [Fact]
    public async Task An_issuer_of_the_bots_own_tenant_is_accepted_when_it_is_configured()
    {
        const string Tenant = "https://sts.windows.net/11111111-1111-1111-1111-111111111111/";
        var token = TokenForge.Parent().Says("iss", Tenant);
        var allowed = new AllowedCallersClaimsValidator(["*"]);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(token, new() { ClaimsValidator = allowed }));
        Assert.Equal(TokenForge.ParentAppId, (await AuthenticateAsync(token, new() { ClaimsValidator = allowed, ValidTokenIssuers = [Tenant] })).Audience);
    }

    [Theory]
    [InlineData(-240, 3600)]
    [InlineData(240, 3600)]
    [InlineData(-7200, -240)]
    public async Task Clocks_may_differ_by_five_minutes(int notBefore, int expires) =>
        Assert.NotNull(await AuthenticateAsync(TokenForge.Channel().Says("nbf", TokenForge.FromNow(notBefore)).Says("exp", TokenForge.FromNow(expires))));

    [Fact]
    public async Task The_service_url_may_differ_in_case() =>
        Assert.NotNull(await AuthenticateAsync(TokenForge.Channel().Says("serviceurl", TokenForge.ServiceUrl.ToUpperInvariant())));

    [Fact]
    public async Task A_token_is_good_for_many_requests_and_its_keys_are_fetched_once()
    {
        var server = new KeyServer(SigningKeyPair.Channel);
        var header = "Bearer " + TokenForge.Channel();
        for (var i = 0; i < 20; i++)
        {
            Assert.NotNull(await server.Authentication().AuthenticateRequestAsync(TokenForge.Activity, header, default));
        }

        Assert.Equal(1, server.Fetches);
    }

    [Fact]
    public async Task A_token_seen_before_is_still_refused_by_those_who_have_other_keys_or_channels()
    {
        var header = "Bearer " + TokenForge.Channel();
        Assert.NotNull(await Server.Authentication().AuthenticateRequestAsync(TokenForge.Activity, header, default));
        Assert.NotNull(await Server.Authentication().AuthenticateRequestAsync(TokenForge.Activity, header, default));

        var otherChannel = TokenForge.Activity;
        otherChannel.ChannelId = "slack";
        var otherUrl = TokenForge.Activity;
        otherUrl.ServiceUrl = "https://elsewhere.example.org/";
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => new KeyServer(SigningKeyPair.Stranger).Authentication().AuthenticateRequestAsync(TokenForge.Activity, header, default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Server.Authentication(appId: "another").AuthenticateRequestAsync(TokenForge.Activity, header, default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Server.Authentication().AuthenticateRequestAsync(otherChannel, header, default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Server.Authentication().AuthenticateRequestAsync(otherUrl, header, default));
    }

    [Fact]
    public async Task A_claim_with_several_values_is_several_claims()
    {
        var result = await AuthenticateAsync(TokenForge.Channel().Says("roles", new JArray("a", "b")).Says("n", 5).Says("yes", true));

        Assert.Equal(["a", "b"], result.ClaimsIdentity!.FindAll("roles").Select(claim => claim.Value));
        Assert.Equal("5", result.ClaimsIdentity.FindFirst("n")!.Value);
        Assert.Equal("true", result.ClaimsIdentity.FindFirst("yes")!.Value);
    }

    [Fact]
    public async Task Skills_call_the_channel_api_with_their_tokens()
    {
        var authentication = Server.Authentication(new() { ClaimsValidator = new AllowedCallersClaimsValidator(["*"]) });

        var identity = await authentication.AuthenticateChannelRequestAsync("Bearer " + TokenForge.Parent(), default);

        Assert.Equal(TokenForge.ParentAppId, JwtTokenValidation.GetAppIdFromClaims(identity.Claims));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => authentication.AuthenticateChannelRequestAsync("", default));
    }

    [Fact]
    public async Task A_stream_is_opened_with_a_token_and_the_name_of_the_channel()
    {
        var header = "Bearer " + TokenForge.Channel();

        Assert.NotNull(await Server.Authentication().AuthenticateStreamingRequestAsync(header, "msteams", default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Server.Authentication().AuthenticateStreamingRequestAsync(header, "slack", default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Server.Authentication().AuthenticateStreamingRequestAsync(header, "", default));
    }

    [Fact]
    public async Task Without_an_app_id_everybody_is_anonymous()
    {
        var result = await Server.Authentication(appId: "").AuthenticateRequestAsync(TokenForge.Activity, null, default);

        Assert.Equal(AuthenticationConstants.AnonymousAuthType, result.ClaimsIdentity!.AuthenticationType);
        Assert.True(result.ClaimsIdentity.IsAuthenticated);
        Assert.Empty(result.ClaimsIdentity.Claims);
        Assert.Null(result.CallerId);
    }

    [Fact]
    public async Task Without_an_app_id_the_emulator_may_speak_as_a_bot()
    {
        var activity = new Activity { ChannelId = "emulator", Recipient = new ChannelAccount { Role = RoleTypes.Skill } };

        var result = await Server.Authentication(appId: "").AuthenticateRequestAsync(activity, null, default);

        Assert.Equal(AuthenticationConstants.AnonymousSkillAppId, result.Audience);
    }

    [Fact]
    public async Task Without_an_app_id_a_token_is_still_checked() =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            Server.Authentication(appId: "").AuthenticateRequestAsync(TokenForge.Activity, "Bearer " + TokenForge.Channel(), default));

    private static Task<AuthenticateRequestResult> AuthenticateAsync(TokenForge token, AuthenticationConfiguration? configuration = null) =>
        Server.Authentication(configuration).AuthenticateRequestAsync(TokenForge.Activity, "Bearer " + token, default);
}
