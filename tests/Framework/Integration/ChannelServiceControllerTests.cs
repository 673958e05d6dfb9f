using System.Net;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Integration;

public sealed class ChannelServiceControllerTests
{
    [Fact]
    public async Task A_skill_reaches_the_handler_by_the_subclasss_route_and_by_no_other()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddControllers().AddApplicationPart(typeof(SkillController).Assembly);
        builder.Services.AddSingleton<ChannelServiceHandlerBase, Parent>();
        await using var app = builder.Build();
        app.MapControllers();
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        using var taken = await http.PostAsync("/api/skills/v3/conversations/c1/activities", Message());
        using var elsewhere = await http.PostAsync("/v3/conversations/c1/activities", Message());

        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Equal("c1: hello", (string?)JObject.Parse(await taken.Content.ReadAsStringAsync())["id"]);
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }

    private static StringContent Message() => new("{\"type\":\"message\",\"text\":\"hello\"}", Encoding.UTF8, "application/json");

    private sealed class Parent : ChannelServiceHandlerBase
    {
        protected override Task<ClaimsIdentity> AuthenticateAsync(string? authHeader, CancellationToken cancellationToken) => Task.FromResult(new ClaimsIdentity());

        protected override Task<ResourceResponse> OnSendToConversationAsync(ClaimsIdentity claimsIdentity, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ResourceResponse($"{conversationId}: {activity.Text}"));
    }
}

/// <summary>Controllers are found among the public classes.</summary>
[Route("api/skills")]
public sealed class SkillController(ChannelServiceHandlerBase handler) : ChannelServiceController(handler);
