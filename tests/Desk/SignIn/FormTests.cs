using System.Net;
using EthicalBot.Tests.App;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Desk.SignIn;

public sealed class FormTests
{
    // All that may be called by someone who is not signed in.
    private static readonly string[] Open =
        ["GET /desk/api/session", "POST /desk/api/session", "DELETE /desk/api/session", "POST /desk/api/join/check", "POST /desk/api/join"];

    [Fact]
    public async Task Every_address_of_the_desk_needs_a_sign_in_except_those_of_signing_in()
    {
        await using var app = new BotApp();
        var visitor = app.Visitor();
        await visitor.LoadAsync();

        var answered = new List<string>();
        foreach (var (method, path) in AddressesOf(app))
        {
            var answer = await visitor.CallAsync(new(method), path["/desk/api".Length..], method == "GET" ? null : "{}");
            if (Open.Contains($"{method} {path}"))
                answered.Add($"{method} {path}");
            else
                AgentDriver.IsError(answer, HttpStatusCode.Unauthorized, "SignedOut");
            Assert.NotEqual("SignedOut", answered.Contains($"{method} {path}") ? (string?)answer.Body["error"]?["code"] : "");
        }

        Assert.Equal(Open.Order(), answered.Order());
    }

    [Fact]
    public async Task Whatever_is_not_a_GET_is_refused_without_the_token_of_the_page()
    {
        await using var app = new BotApp();
        var (chief, officer) = (await app.AgentAsync("chief", role: "administrator"), await app.AgentAsync("officer", role: "privacy"));

        foreach (var (method, path) in AddressesOf(app).Where(address => address.Method != "GET"))
        {
            var caller = path.StartsWith("/desk/api/privacy", StringComparison.Ordinal) ? officer : chief;
            foreach (var header in new[] { null, "", "nonsense" })
            {
                using var request = new HttpRequestMessage(new(method), path) { Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json") };
                if (header is not null)
                    request.Headers.Add("X-Desk-Antiforgery", header);
                using var response = await caller.Http.SendAsync(request);
                Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{method} {path}: {response.StatusCode}");
                Assert.Contains("StaleForm", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
        }

        Assert.Equal("chief", (string?)(await chief.LoadAsync())["me"]!["name"]);
        Assert.Equal(2, await Storage.Store.CountAsync(app, "select count(*) from invitations where used_at is not null"));
    }

    [Fact]
    public async Task A_token_from_before_signing_in_is_refused_after_it_and_another_persons_is_too()
    {
        await using var app = new BotApp();
        var chief = await app.AgentAsync("chief", role: "administrator");
        var other = await app.AgentAsync("other", role: "administrator");
        var visitor = app.Visitor();
        var before = (string)(await visitor.LoadAsync())["antiforgery"]!;

        foreach (var token in new[] { before, (string)other.Session["antiforgery"]! })
        {
            chief.Session["antiforgery"] = token;
            AgentDriver.IsError(await chief.PostAsync("/people/invitations", new { role = "agent" }), HttpStatusCode.BadRequest, "StaleForm");
        }

        await chief.LoadAsync();
        Assert.Equal(HttpStatusCode.OK, (await chief.PostAsync("/people/invitations", new { role = "agent" })).Status);
    }

    private static IEnumerable<(string Method, string Path)> AddressesOf(BotApp app) =>
        from endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let pattern = "/" + (endpoint.RoutePattern.RawText ?? "").Trim('/')
        where pattern.StartsWith("/desk/api", StringComparison.OrdinalIgnoreCase)
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]
        select (method, System.Text.RegularExpressions.Regex.Replace(pattern, "{[^}]*}", "1"));
}
