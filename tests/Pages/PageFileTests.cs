using System.Net;
using EthicalBot.Tests.App;
using Microsoft.AspNetCore.Mvc.Testing;

namespace EthicalBot.Tests.Pages;

public sealed class PageFileTests : IDisposable
{
    private const string Script = "console.log('the desk')";
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("ethicalbot-pages-");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task The_desk_is_at_its_address_and_without_the_slash_one_is_led_there()
    {
        Write("index.html", "the chat");
        Write("desk/index.html", "the desk");
        await using var app = App();
        using var client = Client(app);

        using var led = await client.GetAsync("/desk");
        using var desk = await client.GetAsync("/desk/");
        using var chat = await client.GetAsync("/");

        Assert.Equal(HttpStatusCode.MovedPermanently, led.StatusCode);
        Assert.Equal("/desk/", led.Headers.Location!.IsAbsoluteUri ? led.Headers.Location.AbsolutePath : led.Headers.Location.OriginalString);
        Assert.Equal("the desk", await desk.Content.ReadAsStringAsync());
        Assert.Equal("no-cache", desk.Headers.CacheControl!.ToString());
        Assert.Equal("the chat", await chat.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_desks_assets_go_out_squeezed_and_are_kept_for_ever()
    {
        Write("desk/index.html", "the desk");
        Write("desk/assets/index-1a2b.js", Script);
        Write("desk/assets/index-1a2b.js.br", "squeezed");
        await using var app = App();
        using var client = Client(app);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/desk/assets/index-1a2b.js");
        request.Headers.Add("Accept-Encoding", "gzip, br");

        using var squeezed = await client.SendAsync(request);
        using var plain = await client.GetAsync("/desk/assets/index-1a2b.js");

        Assert.Equal(["br"], squeezed.Content.Headers.ContentEncoding);
        Assert.Equal("text/javascript", squeezed.Content.Headers.ContentType!.MediaType);
        Assert.Equal("squeezed", await squeezed.Content.ReadAsStringAsync());
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal(Script, await plain.Content.ReadAsStringAsync());
        Assert.All([squeezed, plain], answer => Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl!.ToString()));
        Assert.All([squeezed, plain], answer => Assert.Contains("Accept-Encoding", answer.Headers.Vary));
    }

    [Fact]
    public async Task A_page_that_was_not_built_says_so_and_keeps_no_other_from_being_served()
    {
        Write("index.html", "the chat");
        await using var app = App();
        using var client = Client(app);

        using var desk = await client.GetAsync("/desk/");
        using var chat = await client.GetAsync("/");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, desk.StatusCode);
        Assert.Contains("desk's page was not built", await desk.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("the chat", await chat.Content.ReadAsStringAsync());
    }

    // In development the host also serves the pages that this machine has built, wherever the web root is.
    private BotApp App() => new(settings: [("webroot", _root.FullName), ("environment", "Production")]);

    private static HttpClient Client(BotApp app) => app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    private void Write(string name, string content)
    {
        var path = Path.Combine(_root.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
