using System.Text.RegularExpressions;
using EthicalBot.Bot;
using EthicalBot.Bot.Register;
using EthicalBot.Orders;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Register;
using EthicalBot.Tests.App;
using EthicalBot.Tests.House;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace EthicalBot.Tests.Storage;

/// <summary>What leaves the process, over the network or to a disk, is declared; and what is declared is there.</summary>
public sealed partial class OutsideTests
{
    private static readonly (string Key, string Value)[] Everything =
    [
        ("Orders:Url", "https://shop.example/api"), ("Orders:Key", "0123456789abcdef0123"), ("MicrosoftAppId", "00000000-0000-0000-0000-000000000001"),
        (KeyVaultOptions.KeySetting, "https://vault.example/keys/ethicalbot"), ("Mail:Host", "mail.example"), ("Mail:From", "service@shop.example"),
        ("Generation:Endpoint", "https://model.example/v1/"), ("Generation:Model", "writer"), ("Generation:Key", "a-key-of-a-test"),
    ];

    // Each file of the code that writes one of the disk, with the setting or store that the register declares for it.
    private static readonly Dictionary<string, string> Writers = new()
    {
        ["privacy/Keys/KeyFile.cs"] = "Privacy:KeyFile",
        ["privacy/Audit/Checkpoints/AuditCheckpointFolder.cs"] = "Privacy:AuditCheckpoints",
        ["bot/Knowledge/RegressionCase.cs"] = "Knowledge:Regressions",
        ["storage/Sqlite/SqliteDatabase.cs"] = "tables",
        ["storage/Sqlite/SqliteStoreLock.cs"] = "tables",
    };

    // What writes for somebody else than the bot: the demo shop is the shop's, and the others write where an operator says and are done.
    private static readonly string[] NotTheBot =
        ["orders/Demo/DemoShopFile.cs", "orders/Demo/DemoLedger.cs", "bot/Commands/PrivacyCommand.cs", "evaluation/Lines/OutputFile.cs", "understanding/Trainer/Program.cs"];

    [Fact]
    public void Every_client_by_which_the_host_calls_outside_belongs_to_a_declared_processor()
    {
        var services = ServicesWith(Everything);
        // A client that is only named leaves no trace among the services, so the code is read too.
        var clients = services.Where(service => service.ServiceType == typeof(IConfigureOptions<HttpClientFactoryOptions>))
            .Select(service => service.ImplementationInstance?.GetType().GetProperty("Name")?.GetValue(service.ImplementationInstance) as string)
            .Concat(Sources().SelectMany(source => Clients().Matches(File.ReadAllText(source.Path)).Select(match => match.Groups["name"] is { Success: true } name ? name.Value : Path.GetFileNameWithoutExtension(source.Path))))
            .Where(name => !string.IsNullOrEmpty(name)).Distinct().ToList();

        Assert.Contains("HttpShop", clients);
        Assert.Contains("KeyVaultKey", clients);
        Assert.Contains("SmtpEmails", clients);
        Assert.Empty(clients.Except(Processors(services).SelectMany(processor => processor.Through)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("shop", "Orders:Url", "Orders:Key")]
    [InlineData("azure_bot_service", "MicrosoftAppId")]
    [InlineData("azure_key_vault", KeyVaultOptions.KeySetting)]
    [InlineData("mail_server", "Mail:Host", "Mail:From")]
    [InlineData("language_model", "Generation:Endpoint", "Generation:Model", "Generation:Key")]
    public async Task A_processor_stands_in_the_register_exactly_while_the_configuration_uses_it(string key, params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("ethicalbot-");
        try
        {
            var builder = BuilderWith([.. Everything.Where(setting => settings.Contains(setting.Key)), ("Orders:DemoFile", Path.Combine(folder.FullName, "shop.json"))]);
            await using var app = builder.Build();
            var document = app.Services.GetRequiredService<RegisterWriter>().In("en");

            Assert.Equal(key.Length == 0 ? [] : [key], document.Processors.Select(party => party.Key));
            Assert.Equal(key == "shop", app.Services.GetRequiredService<IShop>().GetType().Name == "HttpShop");
            Assert.Equal(key == "azure_key_vault", builder.Services.Any(service => service.ServiceType == typeof(IKeyEncryptionKey)));
            Assert.Equal(key == "azure_key_vault", document.Measures.Any(measure => measure.Key == "key_vault"));
            Assert.NotEqual(key == "azure_key_vault", document.Measures.Any(measure => measure.Key == "key_file"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Whatever_writes_a_file_is_known_and_declared()
    {
        var writing = Sources().Where(source => Writes().IsMatch(File.ReadAllText(source.Path))).Select(source => source.Name).ToList();

        Assert.Equal(Writers.Keys.Concat(NotTheBot).Order(StringComparer.Ordinal), writing.Order(StringComparer.Ordinal));
        var files = Declarations<StoredRecords>(ServicesWith()).Where(store => store.Kind is StoreKind.File or StoreKind.Folder).Select(store => store.Store);
        Assert.Equal(files.Order(StringComparer.Ordinal), Writers.Values.Where(place => place != "tables").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("File.WriteAllText(path, text);")]
    [InlineData("await File.AppendAllLinesAsync(path, lines);")]
    [InlineData("using var file = File.Create(path);")]
    [InlineData("new FileStream(path, FileMode.Append)")]
    [InlineData("new StreamWriter(path)")]
    [InlineData("Directory.CreateDirectory(folder);")]
    [InlineData("Path.GetTempFileName()")]
    [InlineData("Open(SqliteOpenMode.ReadWriteCreate)")]
    public void Such_a_line_would_be_found(string line) => Assert.Matches(Writes(), line);

    [Fact]
    public void There_is_one_store_to_connect_to()
    {
        var names = Sources().SelectMany(source => Connections().Matches(File.ReadAllText(source.Path))).Select(match => match.Groups["name"].Value).Distinct();

        Assert.Equal(["Store"], names);
    }

    [Fact]
    public async Task A_conversation_leaves_no_file_behind_but_those_that_are_declared()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("where is order 10042? marie@example.org");
        await customer.SayAsync("agent");

        string[] known = ["store.db", "master.key", "audit-checkpoints", "demo-shop.json"];
        var left = Directory.EnumerateFiles(app.Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(app.Folder, path)).ToList();
        Assert.NotEmpty(left);
        Assert.All(left, path => Assert.Contains(known, name => path.StartsWith(name, StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_measure_names_code_that_there_is()
    {
        var types = AppDomain.CurrentDomain.GetAssemblies().Where(assembly => assembly.GetName().Name!.StartsWith("EthicalBot.", StringComparison.Ordinal)) // an assembly has a name
            .SelectMany(assembly => assembly.GetTypes()).Select(type => type.Name).ToHashSet();
        var measures = Declarations<SecurityMeasure>(ServicesWith()).ToList();

        Assert.NotEmpty(measures);
        Assert.All(measures.SelectMany(measure => measure.Through), name => Assert.Contains(name, types));
    }

    private static IEnumerable<Processor> Processors(IServiceCollection services) => Declarations<Processor>(services);

    private static IEnumerable<T> Declarations<T>(IServiceCollection services) => services.Select(service => service.IsKeyedService ? null : service.ImplementationInstance).OfType<T>();

    private static IServiceCollection ServicesWith(params (string Key, string Value)[] settings) => BuilderWith(settings).Services;

    private static WebApplicationBuilder BuilderWith((string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder(["--environment=Development"]);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.AddBot();
        return builder;
    }

    private static IEnumerable<(string Path, string Name)> Sources()
    {
        string[] rooms = ["privacy", "understanding", "orders", "cards", "conversation", "knowledge", "handoff", "dialogs", "storage", "desk", "evaluation", "bot"];
        return rooms.SelectMany(RoomReferenceTests.Sources).Select(path => (path, Path.GetRelativePath(RoomReferenceTests.Root(), path).Replace('\\', '/')));
    }

    [GeneratedRegex(@"\bFile\.(?:Write|Append|Create|Copy|Move|OpenWrite|Open\()|\bnew (?:FileStream|StreamWriter)\(|\bDirectory\.Create|\bGetTemp(?:FileName|Path)\b|\bSqliteOpenMode\.ReadWriteCreate\b")]
    private static partial Regex Writes();

    [GeneratedRegex(@"\bAddHttpClient(?:<(?:\w+, )?(?<name>\w+)>|\((?:nameof\(|"")(?<name>\w+))|\bnew (?:HttpClient|TcpClient|UdpClient|SmtpClient|ClientWebSocket)\b")]
    private static partial Regex Clients();

    [GeneratedRegex(@"GetConnectionString\(""(?<name>\w+)""|ConnectionStrings:(?<name>\w+)")]
    private static partial Regex Connections();
}
