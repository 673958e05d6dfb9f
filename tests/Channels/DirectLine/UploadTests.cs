using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using EthicalBot.Tests.App;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Channels.DirectLine;

public sealed class UploadTests
{
    private static readonly byte[] Png = Pictures.Png(("IDAT", new byte[200]));

    public static TheoryData<string, byte[]> Refused() => new()
    {
        { "holiday.png", [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0] },
        { "page.html", "<!doctype html><script>alert(1)</script>"u8.ToArray() },
        { "page.txt", "\r\n  <HTML><script>alert(1)</script>"u8.ToArray() },
        { "page.png", "<script>alert(1)</script>"u8.ToArray() },
        { "bom.txt", [0xEF, 0xBB, 0xBF, .. "<html>"u8] },
        { "image.svg", """<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>"""u8.ToArray() },
        { "image.txt", """<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>"""u8.ToArray() },
        { "letter.pdf", Zip() },
        { "empty.txt", [] },
        { "utf16.txt", Encoding.Unicode.GetBytes("hello") },
        { "half.png", [0x89, (byte)'P', (byte)'N'] },
        { "cut.png", Pictures.Png(("IDAT", new byte[200]))[..100] },
        { "cut.jpg", Pictures.Jpeg()[..^2] },
        { "telephone.heic", [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heic"u8] },
    };

    [Fact]
    public async Task A_file_is_shown_with_its_message_and_opens_as_a_download_only()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        var (status, body) = await UploadAsync(customer, Form(("receipt.txt", "text/html", "Receipt 4711"u8.ToArray())));
        Assert.True(status == HttpStatusCode.OK, body);
        var id = (string)JObject.Parse(body)["id"]!;
        Assert.NotEmpty(await customer.AnswersAsync(id));

        var own = Assert.Single(customer.Seen, activity => (string?)activity["id"] == id);
        var attachment = Assert.Single(own["attachments"]!);
        Assert.Equal("u1", (string?)own["channelData"]!["clientActivityID"]);
        Assert.Equal("receipt.txt", (string?)attachment["name"]);
        Assert.Equal("text/plain", (string?)attachment["contentType"]);
        using var file = await app.CreateClient().GetAsync(new Uri((string)attachment["contentUrl"]!).PathAndQuery);
        Assert.Equal("Receipt 4711", await file.Content.ReadAsStringAsync());
        Assert.Equal("text/plain", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", Assert.Single(file.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("sandbox", Assert.Single(file.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.True(file.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_file_opens_with_its_own_address_only_and_not_after_it_expired()
    {
        await using var app = new BotApp();
        var (customer, other) = (app.Customer(), app.Customer());
        await customer.OpenAsync();
        await other.OpenAsync();
        var (one, two) = (await LinkAsync(customer, "one.txt"), await LinkAsync(customer, "two.txt"));
        var foreign = await LinkAsync(other, "three.txt");
        var http = app.CreateClient();
        string TokenOf(string link) => link[(link.IndexOf("t=", StringComparison.Ordinal) + 2)..];
        string PathOf(string link) => link[..link.IndexOf('?', StringComparison.Ordinal)];

        Assert.Equal(HttpStatusCode.OK, (await http.CallAsync(HttpMethod.Get, one, null)).Status);
        foreach (var wrong in new[] { PathOf(one), $"{PathOf(one)}?t={TokenOf(two)}", $"{PathOf(one)}?t={TokenOf(foreign)}", $"{PathOf(one)}?t={customer.Token}", one[..^1] })
            Direct.IsError(await http.CallAsync(HttpMethod.Get, wrong, customer.Token), HttpStatusCode.Unauthorized, "NotAuthorized");
        var elsewhere = PathOf(one).Replace(customer.ConversationId, other.ConversationId, StringComparison.Ordinal);
        Direct.IsError(await http.CallAsync(HttpMethod.Get, $"{elsewhere}?t={TokenOf(one)}", null), HttpStatusCode.Unauthorized, "NotAuthorized");
        Direct.IsError(await http.CallAsync(HttpMethod.Get, Direct.Conversation(customer.ConversationId, "/activities"), TokenOf(one)), HttpStatusCode.Unauthorized, "NotAuthorized");

        app.Time.Advance(TimeSpan.FromMinutes(31));
        Direct.IsError(await http.CallAsync(HttpMethod.Get, one, null), HttpStatusCode.Unauthorized, "NotAuthorized");
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_kind_of_file_that_is_not_taken_is_said_so_whatever_it_is_called(string name, byte[] content)
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        Direct.IsError(await UploadAsync(customer, Form((name, "image/png", content))), HttpStatusCode.UnsupportedMediaType, "UnsupportedFile");

        await IsEmptyAsync(app, customer);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_and_one_at_the_limit_taken()
    {
        await using var app = new BotApp(settings: ("Channels:DirectLine:MostFileBytes", "2048"));
        var customer = app.Customer();
        await customer.OpenAsync();
        byte[] Of(int length) => [.. Enumerable.Repeat((byte)'a', length)];

        Direct.IsError(await UploadAsync(customer, Form(("a.txt", "text/plain", Of(2049)))), HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig");
        Direct.IsError(await UploadAsync(customer, Form(("a.txt", "text/plain", Of(5_000_000)))), HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig");
        var request = new HttpRequestMessage(HttpMethod.Post, Direct.Conversation(customer.ConversationId, "/upload")) { Content = Form(("a.txt", "text/plain", Of(5_000_000))) };
        request.Headers.TransferEncodingChunked = true;
        using var ofUnknownLength = await customer.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, ofUnknownLength.StatusCode);
        await IsEmptyAsync(app, customer);

        Assert.Equal(HttpStatusCode.OK, (await UploadAsync(customer, Form(("a.txt", "text/plain", Of(2048))))).Status);
    }

    [Fact]
    public async Task Six_files_at_once_are_refused_and_none_is_kept()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var six = Enumerable.Range(0, 6).Select(number => ($"{number}.png", "image/png", Png)).ToArray();

        Direct.IsError(await UploadAsync(customer, Form(six)), HttpStatusCode.BadRequest, "BadArgument");
        await IsEmptyAsync(app, customer);

        Assert.Equal(HttpStatusCode.OK, (await UploadAsync(customer, Form(six[..5]))).Status);
    }

    [Fact]
    public async Task A_good_file_before_a_bad_one_is_not_kept()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        Direct.IsError(
            await UploadAsync(customer, Form(("good.png", "image/png", Png), ("bad.zip", "application/zip", Zip()))), HttpStatusCode.UnsupportedMediaType, "UnsupportedFile");

        await IsEmptyAsync(app, customer);
    }

    [Fact]
    public async Task The_limit_is_the_settings_and_not_the_servers_own()
    {
        await using var app = new BotApp(settings: ("Channels:DirectLine:MostFileBytes", "10000000"));
        app.UseKestrel(0);
        app.StartServer();
        var customer = new CustomerDriver(app.CreateClient(), "en");
        await customer.OpenAsync();
        (string, string, byte[]) File(int length) => ("a.png", "image/png", Pictures.Png(("IDAT", new byte[length])));

        var (status, body) = await UploadAsync(customer, Form(File(9_000_000), File(9_000_000), File(9_000_000), File(9_000_000)));
        Assert.True(status == HttpStatusCode.OK, body);
    }

    [Theory]
    [InlineData("multipart/form-data", "--x\r\n\r\nhello\r\n--x--")]
    [InlineData("multipart/form-data; boundary=", "--x\r\n\r\nhello\r\n--x--")]
    [InlineData("application/json", "{}")]
    [InlineData("multipart/form-data; boundary=x", "")]
    [InlineData("multipart/form-data; boundary=x", "nothing of the kind")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=file; filename=a.txt\r\n\r\nhel")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Dispo")]
    [InlineData("multipart/form-data; boundary=x", "--x--")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{\"type\":\"event\"}\r\n--x--")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n[\r\n--x--")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{\"type\":\"message\"}\r\n--x--")]
    public async Task A_body_that_is_cut_or_malformed_is_a_clear_error(string type, string body)
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var content = new StringContent(body);
        content.Headers.Remove("Content-Type");
        Assert.True(content.Headers.TryAddWithoutValidation("Content-Type", type));

        Direct.IsError(await UploadAsync(customer, content), HttpStatusCode.BadRequest, "BadArgument");

        await IsEmptyAsync(app, customer);
    }

    [Theory]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData("C:\\\\Users\\\\marie\\\\receipt.txt", "receipt.txt")]
    [InlineData("..", "file")]
    [InlineData("a/", "file")]
    public async Task A_path_in_a_files_name_is_dropped(string given, string shown)
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var raw = new StringContent($"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{given}\"\r\n\r\nhello\r\n--x--\r\n");
        raw.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");

        var (status, body) = await UploadAsync(customer, raw);

        Assert.True(status == HttpStatusCode.OK, body);
        await customer.AnswersAsync((string)JObject.Parse(body)["id"]!);
        Assert.Equal(shown, (string?)customer.Seen.Single(activity => !CustomerDriver.IsBot(activity))["attachments"]![0]!["name"]);
    }

    [Fact]
    public async Task Nothing_of_a_file_can_be_read_in_the_store()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var secret = "the-receipt-of-zebrafish-4711"u8.ToArray();

        await UploadAsync(customer, Form(("zebrafish-name.txt", "text/plain", secret)));
        await customer.SayAsync("hello");
        await app.DisposeStoreAsync();

        Assert.NotEmpty(app.StoreFiles());
        foreach (var (_, bytes) in app.StoreFiles())
        {
            Assert.Equal(-1, bytes.AsSpan().IndexOf(secret));
            Assert.Equal(-1, bytes.AsSpan().IndexOf("zebrafish"u8));
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Convert.ToBase64String(secret[..^2]))));
        }

        Assert.DoesNotContain(app.Log.All, line => line.Contains("zebrafish", StringComparison.Ordinal));
        Directory.Delete(app.Folder, recursive: true);
    }

    private static async Task<string> LinkAsync(CustomerDriver customer, string name)
    {
        var (status, body) = await UploadAsync(customer, Form((name, "text/plain", Encoding.UTF8.GetBytes(name)), id: name));
        Assert.Equal(HttpStatusCode.OK, status);
        var id = (string)JObject.Parse(body)["id"]!;
        await customer.AnswersAsync(id);
        return new Uri((string)customer.Seen.Single(activity => (string?)activity["id"] == id)["attachments"]![0]!["contentUrl"]!).PathAndQuery;
    }

    private static MultipartFormDataContent Form((string Name, string Type, byte[] Content) file, string id) => Form(id, file);

    private static MultipartFormDataContent Form(params (string Name, string Type, byte[] Content)[] files) => Form("u1", files);

    private static MultipartFormDataContent Form(string id, params (string Name, string Type, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent();
        var activity = new StringContent($$$"""{"type":"message","attachments":[{"contentType":"image/png","name":"x"}],"channelData":{"clientActivityID":"{{{id}}}","attachmentSizes":[5]}}""");
        activity.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        form.Add(activity, "activity", "blob");
        foreach (var (name, type, content) in files)
        {
            var part = new ByteArrayContent(content);
            part.Headers.ContentType = new MediaTypeHeaderValue(type);
            form.Add(part, "file", name);
        }

        return form;
    }

    private static Task<(HttpStatusCode Status, string Body)> UploadAsync(CustomerDriver customer, HttpContent content) =>
        customer.Http.CallAsync(HttpMethod.Post, Direct.Conversation(customer.ConversationId, $"/upload?userId={customer.UserId}"), customer.Token, content);

    private static async Task IsEmptyAsync(BotApp app, CustomerDriver customer)
    {
        Assert.DoesNotContain(await customer.ReadAgainAsync(), activity => !CustomerDriver.IsBot(activity));
        await using var store = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={app.StorePath};Mode=ReadOnly;Pooling=False");
        Assert.Equal(0L, await Dapper.SqlMapper.ExecuteScalarAsync<long>(store, "select count(*) from files"));
        Assert.DoesNotContain(app.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    private static byte[] Zip()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry("a.txt");
        return stream.ToArray();
    }
}
