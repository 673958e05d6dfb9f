using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace EthicalBot.Tests.Framework.Authentication;

public sealed class ClaimsTests
{
    private const string Issuer = "https://api.botframework.com";

    [Theory]
    [InlineData(null, "1", "2", "1")]
    [InlineData("", "1", "2", "1")]
    [InlineData("1.0", "1", "2", "1")]
    [InlineData("2.0", "1", "2", "2")]
    [InlineData("2.0", "1", null, null)]
    [InlineData("3.0", "1", "2", null)]
    public void The_version_says_where_the_app_id_is(string? version, string? appId, string? party, string? expected) =>
        Assert.Equal(expected, JwtTokenValidation.GetAppIdFromClaims(Claims(("ver", version), ("appid", appId), ("azp", party))));

    [Fact]
    public void Claims_are_required() => Assert.Throws<ArgumentNullException>("claims", () => JwtTokenValidation.GetAppIdFromClaims(null!));

    [Theory]
    [InlineData(null, null, null, false)]
    [InlineData("1.0", null, null, false)]
    [InlineData("1.0", Issuer, "caller", false)]
    [InlineData("1.0", "https://api.botframework.us", "caller", false)]
    [InlineData("1.0", "bot", null, false)]
    [InlineData("1.0", "bot", "bot", false)]
    [InlineData(null, "bot", "caller", false)]
    [InlineData("1.0", "bot", "caller", true)]
    [InlineData(null, null, "AnonymousSkill", true)]
    public void A_skill_call_is_of_another_app_than_its_audience(string? version, string? audience, string? appId, bool expected) =>
        Assert.Equal(expected, SkillValidation.IsSkillClaim(Claims(("ver", version), ("aud", audience), ("appid", appId))));

    [Fact]
    public void The_anonymous_skill_is_a_skill()
    {
        var identity = SkillValidation.CreateAnonymousSkillClaim();

        Assert.Equal(AuthenticationConstants.AnonymousSkillAppId, JwtTokenValidation.GetAppIdFromClaims(identity.Claims));
        Assert.Equal(AuthenticationConstants.AnonymousAuthType, identity.AuthenticationType);
    }

    [Fact]
    public void The_header_tells_who_calls()
    {
        Assert.True(SkillValidation.IsSkillToken("Bearer " + TokenForge.Parent()));
        Assert.False(SkillValidation.IsSkillToken("Bearer " + TokenForge.Emulator()));
        Assert.False(SkillValidation.IsSkillToken("Bearer " + TokenForge.Channel()));
        Assert.True(EmulatorValidation.IsTokenFromEmulator("Bearer " + TokenForge.Emulator()));
        Assert.False(EmulatorValidation.IsTokenFromEmulator("Bearer " + TokenForge.Channel()));
        Assert.All(new[] { null, "", "Bearer", "Bearer x", TokenForge.Parent().ToString() }, header =>
        {
            Assert.False(SkillValidation.IsSkillToken(header));
            Assert.False(EmulatorValidation.IsTokenFromEmulator(header));
        });
    }

    public static TheoryData<ClaimsIdentity?> RefusedIdentities => new()
    {
        (ClaimsIdentity?)null,
        Identity(null, ("aud", "app"), ("serviceurl", "url")),
        Identity("test"),
        Identity("test", ("peanut", "app"), ("serviceurl", "url")),
        Identity("test", ("aud", ""), ("serviceurl", "url")),
        Identity("test", ("aud", "another"), ("serviceurl", "url")),
        Identity("test", ("aud", "app")),
        Identity("test", ("aud", "app"), ("serviceurl", "other")),
    };

    [Theory]
    [MemberData(nameof(RefusedIdentities))]
    public async Task A_channels_identity_must_be_complete(ClaimsIdentity? identity)
    {
        var credentials = new SimpleCredentialProvider("app", "");

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => EnterpriseChannelValidation.ValidateIdentity(identity, credentials, "url"));
    }

    [Fact]
    public async Task A_complete_identity_is_accepted_of_its_own_issuer()
    {
        var credentials = new SimpleCredentialProvider("app", "");
        var identity = Identity("test", ("aud", "app"), ("serviceurl", "url"));

        await EnterpriseChannelValidation.ValidateIdentity(identity, credentials, "url");
        await EnterpriseChannelValidation.ValidateIdentity(identity, credentials, null);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => GovernmentChannelValidation.ValidateIdentity(identity, credentials, "url"));
    }

    [Fact]
    public async Task Without_credentials_a_request_without_a_token_is_anonymous()
    {
        var identity = await JwtTokenValidation.AuthenticateRequest(new Activity(), "", new SimpleCredentialProvider(), new SimpleChannelProvider());

        Assert.Equal("anonymous", identity.AuthenticationType);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            JwtTokenValidation.AuthenticateRequest(new Activity(), null, new SimpleCredentialProvider("app", ""), new SimpleChannelProvider()));
        await Assert.ThrowsAsync<ArgumentNullException>("activity", () =>
            JwtTokenValidation.AuthenticateRequest(null!, null, new SimpleCredentialProvider(), new SimpleChannelProvider()));
        await Assert.ThrowsAsync<ArgumentNullException>("authHeader", () =>
            JwtTokenValidation.ValidateAuthHeader("", new SimpleCredentialProvider(), new SimpleChannelProvider(), ""));
    }

    [Fact]
    public async Task Allowed_callers_are_listed_or_all()
    {
        var caller = Claims(("ver", "1.0"), ("aud", "bot"), ("appid", "caller"));

        await new AllowedCallersClaimsValidator(["*"]).ValidateClaimsAsync(caller);
        await new AllowedCallersClaimsValidator(["x", "caller"]).ValidateClaimsAsync(caller);
        await new AllowedCallersClaimsValidator(["x"]).ValidateClaimsAsync([]);
        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(() => new AllowedCallersClaimsValidator(["x"]).ValidateClaimsAsync(caller));
        Assert.Contains("\"caller\"", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("allowedCallers", () => new AllowedCallersClaimsValidator(null!));
        Assert.Throws<ArgumentNullException>("allowedCallers", () => new AllowedCallersClaimsValidator([]));
    }

    private static List<Claim> Claims(params (string Type, string? Value)[] claims) =>
        [.. claims.Where(claim => claim.Value is not null).Select(claim => new Claim(claim.Type, claim.Value!))];

    private static ClaimsIdentity Identity(string? type, params (string Type, string Value)[] claims) =>
        new(claims.Select(claim => new Claim(claim.Type, claim.Value, null, Issuer)), type);
}
