using System.Text.RegularExpressions;
using System.Xml.Linq;
using EthicalBot.Cards;
using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Trust;

/// <summary>The app as it is seen by who opens the trust pages.</summary>
public sealed partial class TrustSite : IDisposable
{
    private readonly BotApp _app;

    public TrustSite() : this(null)
    {
    }

    internal TrustSite(Action<IServiceCollection>? services, params (string Key, string Value)[] settings) => _app = new(services: services, settings: settings);

    internal static TrustSite With(params (string Key, string Value)[] settings) => new(null, settings);

    public IServiceProvider Services => _app.Services;

    public Wording Wording => Services.GetRequiredService<Wording>();

    public void Dispose() => _app.Dispose();

    public HttpClient CreateClient() => _app.CreateClient();

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
        XElement.Parse(VoidElement().Replace((await HtmlAsync(language)).Replace("<!doctype html>", "", StringComparison.Ordinal), "<$1/>"), LoadOptions.PreserveWhitespace);

    public async Task<JObject> LabelsAsync(string language)
    {
        var response = (await GetAsync($"/.well-known/ai-nutrition-facts.json?lang={language}")).EnsureSuccessStatusCode();
        using var reader = new JsonTextReader(new StringReader(await response.Content.ReadAsStringAsync())) { DateParseHandling = DateParseHandling.None };
        return await JObject.LoadAsync(reader);
    }

    [GeneratedRegex("<((?:meta|link)\\b[^>]*)>")]
    private static partial Regex VoidElement();
}
