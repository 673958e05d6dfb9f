using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Rights;
using EthicalBot.Storage.Rights;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Rights;

public sealed class ExportTests
{
    private static readonly string[] Languages = ["fr", "en", "de", "es", "it", "pt", "nl"];

    [Fact]
    public async Task Everything_that_is_held_is_in_it_and_its_manifest_tells_the_truth()
    {
        await using var app = new BotApp();
        var zoe = await Zoe.TalkAsync(app);
        var http = app.CreateClient();

        var zip = await FetchAsync(http, await zoe.Get<IExports>().MakeAsync(zoe.Subject, "en", "customer", CancellationToken.None));

        var manifest = Json(zip, "manifest.json");
        var files = manifest["files"]!.AsArray().ToDictionary(file => (string)file!["path"]!, file => file!);
        Assert.Equal(zip.Keys.Except(["manifest.json"]).Order(), files.Keys.Order());
        Assert.All(files, file => Assert.Equal((string)file.Value["sha256"]!, Convert.ToHexStringLower(SHA256.HashData(zip[file.Key]))));
        Assert.All(files, file => Assert.Equal((long)file.Value["bytes"]!, zip[file.Key].Length));

        var said = Text(zip, "data/messages_sent.json");
        Assert.All(Canaries.All.Take(6), canary => Assert.Contains(canary, said, StringComparison.Ordinal));
        Assert.Contains("toucan-file-canary", Encoding.UTF8.GetString(zip.Single(file => file.Key.StartsWith("files/", StringComparison.Ordinal)).Value), StringComparison.Ordinal);
        Assert.Contains("Hello, Marie here.", Text(zip, "data/messages_received.json"), StringComparison.Ordinal);
        Assert.Contains("⟦EMAIL_1⟧", Text(zip, "data/redacted_transcript.json"), StringComparison.Ordinal);
        Assert.Contains(Json(zip, "data/inferred_signals.json")["records"]!.AsArray(), record => (string?)record!["kind"] == "intent" && (double?)record["confidence"] > 0);
        Assert.Contains(zoe.Case, Text(zip, "data/message_for_person.json"), StringComparison.Ordinal);
        Assert.Contains("quetzal-note-canary", Text(zip, "data/case_notes.json"), StringComparison.Ordinal);
        Assert.Contains("personalisation", Text(zip, "data/consent_proof.json"), StringComparison.Ordinal);
        Assert.Contains("rights.access", Text(zip, "data/audit_log.json"), StringComparison.Ordinal);
        Assert.Single(Json(zip, "data/rights_requests.json")["records"]!.AsArray());
        Assert.Single(Json(zip, "data/subject_keys.json")["records"]!.AsArray());

        var portable = manifest["categories"]!.AsArray().Where(category => (bool)category!["portable"]!).Select(category => (string)category!["category"]!).Order();
        Assert.Equal(["choice", "dialog_state", "followings", "message_for_person", "messages_sent", "preferences", "uploaded_files"], portable);
    }

    [Fact]
    public async Task Nobody_elses_data_is_in_it()
    {
        await using var app = new BotApp();
        var other = app.Customer();
        await other.OpenAsync();
        await other.SayAsync("hello from otto.other@example.org");
        var zoe = await Zoe.TalkAsync(app);

        var zip = await FetchAsync(app.CreateClient(), await zoe.Get<IExports>().MakeAsync(zoe.Subject, "en", "operator:test", CancellationToken.None));

        var all = string.Concat(zip.Select(file => Encoding.UTF8.GetString(file.Value)));
        Assert.Contains("zoe.canari@example.org called", all, StringComparison.Ordinal);
        foreach (var stranger in new[] { "jane.other", "otto.other", other.UserId, other.ConversationId, "halcyon-agent-canary", "Halcyon", "agent:" })
            Assert.DoesNotContain(stranger, all, StringComparison.Ordinal);
        Assert.DoesNotContain("wrapped", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_file_has_the_shape_that_is_published()
    {
        await using var app = new BotApp();
        var zoe = await Zoe.TalkAsync(app);
        var http = app.CreateClient();
        var zip = await FetchAsync(http, await zoe.Get<IExports>().MakeAsync(zoe.Subject, "de", "operator:test", CancellationToken.None));

        var checkedFiles = 0;
        foreach (var path in zip.Keys.Where(path => path.EndsWith(".json", StringComparison.Ordinal) && !path.StartsWith("schemas/", StringComparison.Ordinal)))
        {
            var document = Json(zip, path);
            var name = Path.GetFileNameWithoutExtension(path);
            var response = await http.GetAsync($"/trust/schemas/{name}.json");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var published = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            Assert.True(JsonNode.DeepEquals(published, Json(zip, $"schemas/{name}.json")));
            Assert.Empty(JsonShape.Faults(document, published));
            // The checker sees what is wrong: a file with a member too few or too many is refused.
            document.AsObject().Remove("exported_at");
            document["surprise"] = true;
            Assert.True(JsonShape.Faults(document, published).Count() >= 2, path);
            checkedFiles++;
        }

        Assert.Equal(23, checkedFiles);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/trust/schemas/nothing.json")).StatusCode);
    }

    [Fact]
    public async Task Every_declared_store_with_personal_data_is_exported_or_says_why_not()
    {
        await using var app = new BotApp();
        var declared = app.Services.GetRequiredService<ProcessingRegister>().Stores.Where(store => store.Of == Persons.Customers).Select(store => store.Store).ToList();
        var exported = Assert.IsType<PersonalDataReader>(app.Services.GetRequiredService<IPersonalData>()).Stores.ToList();

        Assert.Equal(declared.Order(), exported.Concat(PersonalDataReader.NotExported.Keys).Order());
        Assert.All(PersonalDataReader.NotExported.Values, reason => Assert.True(reason.Length > 30));
    }

    [Fact]
    public async Task The_link_opens_once_and_for_fifteen_minutes_and_a_look_uses_nothing_up()
    {
        await using var app = new BotApp();
        var zoe = await Zoe.TalkAsync(app);
        var http = app.CreateClient();
        var exports = zoe.Get<IExports>();
        var link = await exports.MakeAsync(zoe.Subject, "it", "customer", CancellationToken.None);
        Assert.Equal(0, await app.CountAsync($"select count(*) from exports where instr(hash, '{link.Path.Split('/')[^1]}') > 0"));

        for (var look = 0; look < 2; look++)
        {
            var page = await http.GetAsync(link.Path);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            Assert.True(page.Headers.CacheControl!.NoStore);
            Assert.Contains("Scaricare i miei dati", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        var both = await Task.WhenAll(http.PostAsync(link.Path, null), http.PostAsync(link.Path, null));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Gone], both.Select(answer => answer.StatusCode).Order());
        Assert.Equal(HttpStatusCode.Gone, (await http.GetAsync(link.Path)).StatusCode);
        Assert.Equal(0, await app.CountAsync("select count(*) from exports"));

        var (first, second) = (await exports.MakeAsync(zoe.Subject, "en", "customer", CancellationToken.None), await exports.MakeAsync(zoe.Subject, "en", "customer", CancellationToken.None));
        Assert.Equal(HttpStatusCode.Gone, (await http.PostAsync(first.Path, null)).StatusCode);
        app.Time.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.Gone, (await http.PostAsync(second.Path, null)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await http.PostAsync(second.Path[..^1], null)).StatusCode);

        Assert.Equal(3, await app.CountAsync("select count(*) from audit where instr(canonical, 'rights.export.made') > 0"));
        Assert.Equal(3, await app.CountAsync("select count(*) from audit where instr(canonical, 'rights.access') > 0"));
        Assert.Equal(1, await app.CountAsync("select count(*) from audit where instr(canonical, 'rights.export.fetched') > 0"));
        Assert.DoesNotContain(app.Log.All, line => line.Contains(link.Path.Split('/')[^1], StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_can_be_read_in_seven_languages_and_runs_and_fetches_nothing()
    {
        await using var app = new BotApp();
        var zoe = await Zoe.TalkAsync(app);
        var pages = new HashSet<string>();
        foreach (var language in Languages)
        {
            var page = Text(await FetchAsync(app.CreateClient(), await zoe.Get<IExports>().MakeAsync(zoe.Subject, language, "operator:test", CancellationToken.None)), "index.html");
            Assert.Contains($"lang=\"{language}\"", page, StringComparison.Ordinal);
            Assert.Contains("zoe.canari@example.org", page, StringComparison.Ordinal);
            Assert.Single(System.Xml.Linq.XDocument.Parse(System.Text.RegularExpressions.Regex.Replace(page.Replace("<!doctype html>", "", StringComparison.Ordinal), "<(meta|link)([^>]*)>|<style>.*?</style>", "", System.Text.RegularExpressions.RegexOptions.Singleline)).Descendants("h1"));
            foreach (var active in new[] { "<script", "<img", "<link", "<iframe", "src=", "href=\"h", "href=\"/", "url(", "@import", "javascript:", "onload" })
                Assert.DoesNotContain(active, page, StringComparison.OrdinalIgnoreCase);
            pages.Add(WordsOf(language)["intro"]);
            Assert.Contains(WordsOf(language)["why"], page, StringComparison.Ordinal);
        }

        Assert.Equal(7, pages.Count);
    }

    [Fact]
    public async Task Every_word_of_the_page_is_there_in_every_language()
    {
        await using var app = new BotApp();
        var data = app.Services.GetRequiredService<IPersonalData>();
        var fields = data.RecordSchemas.Values.SelectMany(schema => schema["properties"]!.AsObject().Select(property => $"field.{property.Key}"));
        var needed = fields.Concat(data.RecordSchemas.Keys.Select(name => $"category.{name}")).Distinct().ToList();

        foreach (var language in Languages)
        {
            var words = WordsOf(language);
            Assert.Equal(WordsOf("en").Keys.Order(), words.Keys.Order());
            Assert.Empty(needed.Except(words.Keys));
            Assert.All(words.Keys, key => Assert.False(string.IsNullOrWhiteSpace(words[key]), key));
            Assert.All(words.Keys, key => Assert.Equal(WordsOf("en")[key].Count(letter => letter == '{'), words[key].Count(letter => letter == '{')));
        }
    }

    private static Dictionary<string, string> WordsOf(string language)
    {
        using var stream = typeof(Program).Assembly.GetManifestResourceStream($"bot/Rights/Export.{language}.json")!; // its absence fails the test
        return System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }

    private static async Task<Dictionary<string, byte[]>> FetchAsync(HttpClient http, ExportLink link)
    {
        var response = await http.PostAsync(link.Path, null);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/zip", response.Content.Headers.ContentType!.MediaType);
        return Unpack(await response.Content.ReadAsByteArrayAsync());
    }

    private static Dictionary<string, byte[]> Unpack(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var file = entry.Open();
            file.CopyTo(content);
            return content.ToArray();
        });
    }

    private static string Text(Dictionary<string, byte[]> zip, string path) => Encoding.UTF8.GetString(zip[path]);

    private static JsonNode Json(Dictionary<string, byte[]> zip, string path) => JsonNode.Parse(zip[path])!;
}
