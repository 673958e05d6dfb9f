using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Authentication;

public sealed class RefusedTokenTests
{
    private static readonly KeyServer Server = new(SigningKeyPair.Channel, SigningKeyPair.Directory);

    private static readonly Dictionary<string, Func<string>> Tokens = new()
    {
        ["signed by another key of the same id"] = () => Forge().SignedBy(SigningKeyPair.Stranger).ToString(),
        ["signed by the directory's key in a channel's name"] = () => Forge().Heads("kid", "directory-key").ToString(),
        ["expired six minutes ago"] = () => Forge().Says("exp", TokenForge.FromNow(-360)).ToString(),
        ["valid in six minutes"] = () => Forge().Says("nbf", TokenForge.FromNow(360)).ToString(),
        ["without an end"] = () => Forge().Without("exp").ToString(),
        ["with an end that is no time"] = () => Forge().Says("exp", "never").ToString(),
        ["with an end beyond all time"] = () => Forge().Says("exp", 1e300).ToString(),
        ["with an end before all time"] = () => Forge().Says("exp", -9e10).ToString(),
        ["for another audience"] = () => Forge().Says("aud", "another bot").ToString(),
        ["for no audience"] = () => Forge().Without("aud").ToString(),
        ["for a null audience"] = () => Forge().Says("aud", null).ToString(),
        ["of another issuer"] = () => Forge().Says("iss", "https://api.botframework.example").ToString(),
        ["of no issuer"] = () => Forge().Without("iss").ToString(),
        ["for another service url"] = () => Forge().Says("serviceurl", "https://elsewhere.example.org/").ToString(),
        ["for no service url"] = () => Forge().Without("serviceurl").ToString(),
        ["with alg none"] = () => Unsigned("none"),
        ["with alg None"] = () => Unsigned("None"),
        ["with alg empty"] = () => Unsigned(""),
        ["with alg none and a signature"] = () => Forge().Heads("alg", "none").ToString(),
        ["with HS256 and the public key as secret"] = HmacWithPublicKey,
        ["with alg RS512"] = () => Forge().Heads("alg", "RS512").ToString(),
        ["with an algorithm that is no text"] = () => Forge().Heads("alg", new JArray("RS256")).ToString(),
        ["with an unknown key"] = () => Forge().Heads("kid", "unknown").ToString(),
        ["with no key"] = () => Forge().Heads("kid", "").ToString(),
        ["with a critical header"] = () => Forge().Heads("crit", new JArray("exp")).ToString(),
        ["with a tampered payload"] = () => Replace(Forge(), 1, TokenForge.Part(Forge().Says("aud", "other").Payload)),
        ["with a tampered header"] = () => Replace(Forge(), 0, TokenForge.Part(Forge().Heads("typ", "jwt").Header)),
        ["with an empty signature"] = () => Replace(Forge(), 2, ""),
        ["with a signature of zeros"] = () => Replace(Forge(), 2, Base64Url.EncodeToString(new byte[256])),
        ["with white space in its signature"] = () => Forge() + "\n",
        ["with padding"] = () => Forge() + "==",
        ["with a fourth part"] = () => Forge() + ".x",
        ["with two parts"] = () => Forge().ToString()[..Forge().ToString().LastIndexOf('.')],
        ["too long"] = () => Forge().Says("ballast", new string('x', 20_000)).ToString(),
        ["twice the same claim"] = TwiceTheSameClaim,
        ["nested too deep"] = () => Forge().Says("deep", JToken.Parse(new string('[', 50) + new string(']', 50))).ToString(),
        ["with half a letter"] = () => $"{TokenForge.Part(Forge().Header)}.{Base64Url.EncodeToString("{\"iss\":\"\\ud800\"}"u8)}.YWJj",
        ["with a letter that is no UTF-8"] = () => $"{TokenForge.Part(Forge().Header)}.{Base64Url.EncodeToString([.. "{\"iss\":\""u8, 0xa2, .. "\"}"u8])}.YWJj",
        ["the Emulator's without a version"] = () => TokenForge.Emulator().Without("ver").ToString(),
        ["the Emulator's of an unknown version"] = () => TokenForge.Emulator().Says("ver", "3.0").ToString(),
        ["the Emulator's of version 2 with the app id where version 1 has it"] = () => TokenForge.Emulator().Says("ver", "2.0").ToString(),
        ["the Emulator's of another app"] = () => TokenForge.Parent().Says("aud", TokenForge.ChannelIssuer).ToString(),
        ["the Emulator's of a tenant that nobody named"] = () => TokenForge.Emulator().Says("iss", "https://sts.windows.net/00000000-0000-0000-0000-000000000001/").ToString(),
        ["the Emulator's signed by a stranger"] = () => TokenForge.Emulator().SignedBy(SigningKeyPair.Stranger).ToString(),
        ["the Emulator's expired six minutes ago"] = () => TokenForge.Emulator().Says("exp", TokenForge.FromNow(-360)).ToString(),
        ["a bot's for another bot"] = () => TokenForge.Parent().Says("aud", "another bot").ToString(),
        ["no JSON"] = () => "YWJj.YWJj.YWJj",
        ["JSON that is no object"] = () => "W10.W10.YWJj",
        ["only dots"] = () => "..",
        ["junk"] = () => "junk",
    };

    public static TheoryData<string> Names => [.. Tokens.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_token_is_refused_that_is(string name)
    {
        var token = Tokens[name]();
        var log = new RecordingLogger();
        var authentication = Server.Authentication(logger: log);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => authentication.AuthenticateRequestAsync(TokenForge.Activity, "Bearer " + token, default));

        var line = Assert.Single(log.Lines);
        Assert.All(token.Split('.').Where(part => part.Length > 8), part => Assert.DoesNotContain(part, line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bearer {0}")]
    [InlineData("{0}")]
    [InlineData("Bearer  {0}")]
    [InlineData("Bearer {0} ")]
    [InlineData("Basic {0}")]
    [InlineData("Bearer")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_header_of_another_form_is_refused(string? header)
    {
        var authHeader = header?.Replace("{0}", Forge().ToString(), StringComparison.Ordinal);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Server.Authentication().AuthenticateRequestAsync(TokenForge.Activity, authHeader, default));
    }

    [Theory]
    [InlineData("slack")]
    [InlineData("MSTEAMS")]
    public async Task A_channel_that_the_key_is_not_endorsed_for_is_refused(string channel)
    {
        var activity = TokenForge.Activity;
        activity.ChannelId = channel;

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Server.Authentication().AuthenticateRequestAsync(activity, "Bearer " + Forge(), default));
    }

    [Fact]
    public async Task An_endorsement_that_the_bot_requires_is_missing()
    {
        var authentication = Server.Authentication(new() { RequiredEndorsements = ["o365Compliant"] });

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => authentication.AuthenticateRequestAsync(TokenForge.Activity, "Bearer " + Forge(), default));
    }

    [Fact]
    public async Task An_activity_without_a_service_url_is_refused()
    {
        var activity = TokenForge.Activity;
        activity.ServiceUrl = null!;

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Server.Authentication().AuthenticateRequestAsync(activity, "Bearer " + Forge(), default));
    }

    [Fact]
    public async Task Keys_are_not_fetched_where_the_metadata_leads_away_from_tls()
    {
        var server = new KeyServer(SigningKeyPair.Channel) { KeysUrl = "http://keys.test/keys" };

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => server.Authentication().AuthenticateRequestAsync(TokenForge.Activity, "Bearer " + Forge(), default));
        Assert.Equal(0, server.Fetches);
    }

    private static TokenForge Forge() => TokenForge.Channel();

    private static string Unsigned(string algorithm) => $"{TokenForge.Part(Forge().Heads("alg", algorithm).Header)}.{TokenForge.Part(Forge().Payload)}.";

    private static string Replace(TokenForge forge, int index, string part)
    {
        var parts = forge.ToString().Split('.');
        parts[index] = part;
        return string.Join('.', parts);
    }

    private static string HmacWithPublicKey()
    {
        var signed = $"{TokenForge.Part(Forge().Heads("alg", "HS256").Header)}.{TokenForge.Part(Forge().Payload)}";
        var secret = Encoding.ASCII.GetBytes(SigningKeyPair.Channel.Rsa.ExportSubjectPublicKeyInfoPem());
        return $"{signed}.{Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(signed)))}";
    }

    private static string TwiceTheSameClaim()
    {
        var payload = Forge().Payload.ToString(Newtonsoft.Json.Formatting.None);
        var twice = payload[..^1] + ",\"aud\":\"" + TokenForge.AppId + "\"}";
        var signed = $"{TokenForge.Part(Forge().Header)}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(twice))}";
        return $"{signed}.{Base64Url.EncodeToString(SigningKeyPair.Channel.Sign(Encoding.ASCII.GetBytes(signed)))}";
    }
}
