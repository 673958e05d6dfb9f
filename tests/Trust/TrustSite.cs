using System.Text.RegularExpressions;
using System.Xml.Linq;
using EthicalBot.Cards;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Trust;

/// <summary>The app on a folder of its own, seen by who opens the trust pages.</summary>
public sealed partial class TrustSite : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ethicalbot-trust-").FullName;
    private readonly Action<IServiceCollection>? _services;
    private readonly (string Key, string Value)[] _settings;

    public TrustSite() : this(null)
    {
    }

    internal TrustSite(Action<IServiceCollection>? services, params (string Key, string Value)[] settings) => (_services, _settings) = (services, settings);

    internal static TrustSite With(params (string Key, string Value)[] settings) => new(null, settings);

    public Wording Wording => Services.GetRequiredService<Wording>();

    public async Task<HttpResponseMessage> GetAsync(string path, string? acceptLanguage = null, string? ifNoneMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (acceptLanguage is not null)
            request.Headers.TryAddWithoutValidation("Accept-Language", acceptLanguage);
        if (ifNoneMatch is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        return await CreateClient().SendAsync(request);
    }

    public async Task<string> HtmlAsync(string language) => await (await GetAsync($"/trust?lang={language}")).EnsureSuccessStatusCode().Content.ReadAsStringAsync();

    /// <summary>The page as a tree: it is well-formed but for its void elements.</summary>
    public async Task<XElement> PageAsync(string language) =>
        XElement.Parse(VoidElement().Replace((await HtmlAsync(language)).Replace("<!doctype html>", "", StringComparison.Ordinal), "<$1/>"));

    public async Task<JObject> LabelsAsync(string language)
    {
        var response = (await GetAsync($"/.well-known/ai-nutrition-facts.json?lang={language}")).EnsureSuccessStatusCode();
        using var reader = new JsonTextReader(new StringReader(await response.Content.ReadAsStringAsync())) { DateParseHandling = DateParseHandling.None };
        return await JObject.LoadAsync(reader);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("ConnectionStrings:Store", Path.Combine(_folder, "store.db"));
        builder.UseSetting("Privacy:KeyFile", Path.Combine(_folder, "master.key"));
        builder.UseSetting("Orders:DemoFile", Path.Combine(_folder, "demo-shop.json"));
        foreach (var (key, value) in _settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services => _services?.Invoke(services));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    [GeneratedRegex("<((?:meta|link)\\b[^>]*)>")]
    private static partial Regex VoidElement();
}
