using System.Buffers.Text;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Authentication;

/// <summary>Makes tokens, good ones and others.</summary>
public sealed class TokenForge
{
    public const string AppId = "00000000-0000-0000-0000-00000000b0b0";
    public const string ParentAppId = "00000000-0000-0000-0000-0000000ca11e";
    public const string ChannelIssuer = "https://api.botframework.com";
    public const string DirectoryIssuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
    public const string ServiceUrl = "https://smba.example.org/amer/";

    private TokenForge(SigningKeyPair key, JObject payload)
    {
        Key = key;
        Header = new JObject { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = key.Id };
        Payload = payload;
    }

    public SigningKeyPair Key { get; set; }

    public JObject Header { get; }

    public JObject Payload { get; }

    public static Activity Activity => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = "msteams",
        ServiceUrl = ServiceUrl,
        Conversation = new ConversationAccount(id: "1"),
    };

    public static TokenForge Channel() => new(SigningKeyPair.Channel, new JObject
    {
        ["iss"] = ChannelIssuer,
        ["aud"] = AppId,
        ["serviceurl"] = ServiceUrl,
        ["nbf"] = FromNow(-60),
        ["exp"] = FromNow(3600),
    });

    public static TokenForge Emulator() => Directory(AppId);

    public static TokenForge Parent() => Directory(ParentAppId);

    public static long FromNow(int seconds) => TimeProvider.System.GetUtcNow().AddSeconds(seconds).ToUnixTimeSeconds();

    public static string Part(JToken json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToString(Formatting.None)));

    public TokenForge Says(string claim, JToken? value)
    {
        Payload[claim] = value;
        return this;
    }

    public TokenForge Without(string claim)
    {
        Payload.Remove(claim);
        return this;
    }

    public TokenForge Heads(string name, JToken value)
    {
        Header[name] = value;
        return this;
    }

    public TokenForge SignedBy(SigningKeyPair key)
    {
        Key = key;
        return this;
    }

    public override string ToString()
    {
        var signed = $"{Part(Header)}.{Part(Payload)}";
        return $"{signed}.{Base64Url.EncodeToString(Key.Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    private static TokenForge Directory(string caller) => new(SigningKeyPair.Directory, new JObject
    {
        ["iss"] = DirectoryIssuer,
        ["aud"] = AppId,
        ["appid"] = caller,
        ["ver"] = "1.0",
        ["nbf"] = FromNow(-60),
        ["exp"] = FromNow(3600),
    });
}
