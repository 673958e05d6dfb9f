using System.Net;
using System.Net.Http.Headers;
using System.Text;
using EthicalBot.Tests.App;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Rest;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Channels.BotService;

/// <summary>A customer on a channel behind Azure Bot Service.</summary>
internal sealed class ChannelCustomer(BotApp app, ChannelService service, string channel = "msteams")
{
    public const string ConversationId = "a:1-conversation/of+marie";

    public const string UserId = "29:user-of-marie";

    private readonly HttpClient _http = app.CreateClient();

    public string Channel { get; } = channel;

    /// <summary>A bot that this service may call, and that asks nobody on the network for its own token.</summary>
    public static BotApp Bot(ChannelService service, params (string, string)[] settings) =>
        new(folder: null, services => services.AddSingleton<ServiceClientCredentialsFactory>(new OwnCredentials()), [.. service.Settings, .. settings]);

    /// <summary>The same with something of its own in it.</summary>
    public static BotApp Bot(ChannelService service, Action<IServiceCollection> with) =>
        new(folder: null, services => with(services.AddSingleton<ServiceClientCredentialsFactory>(new OwnCredentials())), [.. service.Settings]);

    /// <summary>The same with settings too.</summary>
    public static BotApp Bot(ChannelService service, (string, string)[] settings, Action<IServiceCollection> with) =>
        new(folder: null, services => with(services.AddSingleton<ServiceClientCredentialsFactory>(new OwnCredentials())), [.. service.Settings, .. settings]);

    /// <summary>An activity as the channel writes it.</summary>
    public JObject Activity(string type, string? text = null, string? id = null) => new()
    {
        ["type"] = type,
        ["id"] = id ?? $"{Guid.NewGuid():n}",
        ["channelId"] = Channel,
        ["serviceUrl"] = service.Url,
        ["from"] = new JObject { ["id"] = UserId, ["name"] = "Marie Dupont", ["aadObjectId"] = "4b0e7d7e-0d1e-4c7d-8a83-3f3d7a1b0c55" },
        ["recipient"] = new JObject { ["id"] = "28:bot", ["name"] = "Bot" },
        ["conversation"] = new JObject { ["id"] = ConversationId, ["conversationType"] = "personal" },
        ["locale"] = "en-GB",
        ["text"] = text,
        ["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = "tenant-1" } },
    };

    /// <summary>Says hello, and reads what a first word is answered with: what the bot is, and hello.</summary>
    public async Task GreetAsync()
    {
        await SayAsync("hello");
        await service.NextMessageAsync();
        await service.NextMessageAsync();
    }

    /// <summary>Says something with a good token.</summary>
    public Task<(HttpStatusCode Status, string Body)> SayAsync(string text) => PostAsync(Activity("message", text));

    public Task<(HttpStatusCode Status, string Body)> PostAsync(JObject activity) => PostAsync(activity.ToString(Formatting.None), service.Token());

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(string body, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (token is not null)
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        using var response = await _http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private sealed class OwnCredentials : ServiceClientCredentialsFactory
    {
        public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) => Task.FromResult(appId == ChannelService.AppId);

        public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

        public override Task<ServiceClientCredentials> CreateCredentialsAsync(string? appId, string? audience, string? loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
            Task.FromResult<ServiceClientCredentials>(new Fixed($"token-of-{appId}-for-{audience}"));
    }

    private sealed class Fixed(string token) : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            return Task.CompletedTask;
        }
    }
}
