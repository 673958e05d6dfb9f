using System.Net;
using System.Text;
using System.Xml.Linq;
using Dapper;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Desk.SignIn;

public sealed class SessionTests
{
    [Theory]
    [InlineData("http://localhost", false)]
    [InlineData("https://localhost", true)]
    public async Task The_cookies_are_for_the_desks_pages_only_and_for_no_script(string address, bool secure)
    {
        await using var app = new BotApp();
        var agent = new AgentDriver(app, app.CreateClient(new() { BaseAddress = new(address), HandleCookies = true }));
        using var loaded = await agent.RespondAsync(HttpMethod.Get, "/session");
        await agent.LoadAsync();
        using var joined = await agent.RespondAsync(HttpMethod.Post, "/join", new { token = await app.LinkTokenAsync(), name = "marie", displayName = "Marie", password = AgentDriver.Password });

        var cookies = CookiesOf(loaded).Concat(CookiesOf(joined)).ToList();

        Assert.Contains(cookies, cookie => cookie.StartsWith("ethicalbot-desk=", StringComparison.Ordinal));
        Assert.Contains(cookies, cookie => cookie.StartsWith("ethicalbot-desk-form=", StringComparison.Ordinal));
        Assert.All(cookies, cookie =>
        {
            var flags = cookie.Split("; ")[1..];
            Assert.Contains("path=/desk", flags);
            Assert.Contains("samesite=strict", flags);
            Assert.Contains("httponly", flags);
            Assert.Equal(secure, flags.Contains("secure"));
            Assert.DoesNotContain(flags, flag => flag.StartsWith("domain", StringComparison.Ordinal) || flag.StartsWith("expires", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task Customers_addresses_know_nothing_of_the_desk()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        customer.Http.DefaultRequestHeaders.Add("Cookie", "ethicalbot-desk=nonsense");

        foreach (var path in new[] { "/chat/settings", "/trust", "/healthz", $"/v3/directline/conversations/{customer.ConversationId}/activities" })
        {
            using var response = await customer.Http.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.False(response.Headers.Contains("Set-Cookie"));
        }
    }

    [Fact]
    public async Task Nothing_of_the_desk_is_kept_by_a_browser()
    {
        await using var app = new BotApp();
        var (chief, visitor) = (await app.AgentAsync("chief", role: "administrator"), app.Visitor());

        foreach (var (driver, path) in new[] { (chief, "/people"), (chief, "/session"), (visitor, "/session"), (visitor, "/people"), (visitor, "/nowhere") })
        {
            using var response = await driver.RespondAsync(HttpMethod.Get, path);
            Assert.True(response.Headers.CacheControl?.NoStore, path);
        }
    }

    [Fact]
    public async Task A_session_ends_after_a_working_day_without_a_word_and_not_while_it_is_used()
    {
        await using var app = new BotApp();
        var marie = await app.AgentAsync("marie");

        for (var hours = 0; hours < 24; hours += 8)
        {
            Assert.NotEqual(JTokenType.Null, (await marie.LoadAsync())["me"]!.Type);
            app.Time.Advance(TimeSpan.FromHours(8));
        }

        app.Time.Advance(TimeSpan.FromHours(5));
        Assert.Equal(JTokenType.Null, (await marie.LoadAsync())["me"]!.Type);
    }

    [Fact]
    public async Task A_session_survives_a_restart_and_its_keys_are_nowhere_to_be_read()
    {
        var folder = Directory.CreateTempSubdirectory("ethicalbot-").FullName;
        string cookie, document;
        await using (var app = new BotApp(folder))
        {
            await app.AgentAsync("marie");
            var visitor = app.Visitor();
            await visitor.LoadAsync();
            using var signedIn = await visitor.RespondAsync(HttpMethod.Post, "/session", new { name = "marie", password = AgentDriver.Password });
            cookie = string.Join("; ", CookiesOf(signedIn).Select(line => line.Split(';')[0]));
            document = await ReadKeyAsync(app);
            // The server of the tests cannot limit a body, and routing says so at each request; Kestrel can.
            Assert.DoesNotContain(app.Log.All, line => !line.Contains("EndpointRoutingMiddleware", StringComparison.Ordinal)
                && (line.StartsWith("Warning", StringComparison.Ordinal) || line.StartsWith("Error", StringComparison.Ordinal)));
        }

        await using (var again = new BotApp(folder))
        {
            using var http = again.CreateClient(new() { HandleCookies = false });
            http.DefaultRequestHeaders.Add("Cookie", cookie);
            var session = JObject.Parse(await http.GetStringAsync("/desk/api/session"));
            Assert.Equal("marie", (string?)session["me"]?["name"]);
            Assert.Equal(document, await ReadKeyAsync(again));
        }

        var key = XElement.Parse(document);
        Assert.Contains("KeyDocumentDecryptor", document, StringComparison.Ordinal);
        Assert.Empty(key.Descendants("masterKey"));
        Assert.Empty(Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_cookie_of_another_installation_lets_nobody_in()
    {
        await using var one = new BotApp();
        await using var other = new BotApp();
        await one.AgentAsync("marie");
        var visitor = one.Visitor();
        await visitor.LoadAsync();
        using var signedIn = await visitor.RespondAsync(HttpMethod.Post, "/session", new { name = "marie", password = AgentDriver.Password });
        using var http = other.CreateClient(new() { HandleCookies = false });
        http.DefaultRequestHeaders.Add("Cookie", string.Join("; ", CookiesOf(signedIn).Select(line => line.Split(';')[0])));

        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync("/desk/api/people")).StatusCode);
    }

    [Fact]
    public async Task No_password_and_no_token_is_in_the_store_or_the_log()
    {
        await using var app = new BotApp();
        var chief = await app.AgentAsync("chief", role: "administrator");
        var token = (string)(await chief.PostAsync("/people/invitations", new { role = "agent" })).Body["token"]!;
        var unused = (string)(await chief.PostAsync("/people/invitations", new { role = "agent" })).Body["token"]!;
        await app.Visitor().JoinAsync(token, "marie", password: "correct horse battery");
        await app.Visitor().SignInAsync("marie", "wrong horse battery");
        await app.Visitor().SignInAsync("typed-into-the-wrong-field");
        await app.Visitor().JoinAsync("a token that never was", "paul");

        await app.DisposeStoreAsync();

        foreach (var secret in new[] { token, unused, "horse battery", AgentDriver.Password, "typed-into-the-wrong-field", "a token that never was" })
        {
            Assert.DoesNotContain(app.StoreFiles(), file => file.Bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0);
            Assert.DoesNotContain(app.Log.All, line => line.Contains(secret, StringComparison.Ordinal));
        }

        // The check would find what is there.
        Assert.Contains(app.StoreFiles(), file => file.Bytes.AsSpan().IndexOf("chief"u8) >= 0);
        Directory.Delete(app.Folder, recursive: true);
    }

    private static async Task<string> ReadKeyAsync(BotApp app)
    {
        await using var store = Store.Open(app.StorePath);
        return await store.QuerySingleAsync<string>("select document from key_documents");
    }

    private static IEnumerable<string> CookiesOf(HttpResponseMessage response) => response.Headers.TryGetValues("Set-Cookie", out var lines) ? lines : [];
}
