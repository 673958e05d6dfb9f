using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Tests.App;

/// <summary>The whole app on a folder of its own; several apps on one folder are one installation that was stopped and started.</summary>
public sealed class BotApp : WebApplicationFactory<Program>
{
    private bool _ownsFolder;
    private readonly Action<IServiceCollection>? _services;
    private readonly Dictionary<string, string?> _settings = new()
    {
        ["Channels:DirectLine:MessagesPerMinute"] = "100000",
        ["Channels:DirectLine:SessionsPerMinute"] = "100000",
        ["Desk:SignInsPerMinute"] = "100000",
    };

    public BotApp(string? folder = null, Action<IServiceCollection>? services = null, params (string Key, string Value)[] settings)
    {
        _ownsFolder = folder is null;
        Folder = folder ?? Directory.CreateTempSubdirectory("ethicalbot-").FullName;
        _services = services;
        foreach (var (key, value) in settings)
            _settings[key] = value;
        // Outside development the start asks for one.
        if (_settings.GetValueOrDefault(WebHostDefaults.EnvironmentKey) == "Production")
            _ = _settings.TryAdd("Company:DataProtectionOfficer", "Max Schmidt, dpo@shop.example");
    }

    /// <summary>Store, key and demo shop.</summary>
    public string Folder { get; }

    public string StorePath => Path.Combine(Folder, "store.db");

    public ShiftedTime Time { get; } = new();

    public LogLines Log { get; } = new();

    public CustomerDriver Customer(string language = "en") => new(CreateClient(new() { HandleCookies = true }), language);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("ConnectionStrings:Store", StorePath);
        builder.UseSetting("Privacy:KeyFile", Path.Combine(Folder, "master.key"));
        builder.UseSetting("Orders:DemoFile", Path.Combine(Folder, "demo-shop.json"));
        foreach (var (key, value) in _settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            services.AddSingleton<ILoggerProvider>(Log);
            // A password is slow to hash on purpose, and hundreds of tests have somebody join the desk.
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1_000);
            _services?.Invoke(services);
        });
    }

    /// <summary>Stops the app and leaves its folder to be looked at, and to be deleted by who asked.</summary>
    public async Task DisposeStoreAsync()
    {
        _ownsFolder = false;
        await DisposeAsync();
    }

    /// <summary>Every byte of the store's files as they lie on the disk, but the lock, which is held and holds nothing; SQLite may take its side files away meanwhile, and what is gone holds nothing.</summary>
    public IEnumerable<(string Name, byte[] Bytes)> StoreFiles()
    {
        foreach (var path in Directory.GetFiles(Folder, "store.db*").Where(path => !path.EndsWith(".lock", StringComparison.Ordinal)))
        {
            byte[] bytes;
            try
            {
                bytes = File.ReadAllBytes(path);
            }
            catch (FileNotFoundException)
            {
                continue;
            }

            yield return (Path.GetFileName(path), bytes);
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _ownsFolder)
            DeleteFolder(attempts: 3);
    }

    // A request that nobody waits for any more may still close its side files while the folder goes.
    private void DeleteFolder(int attempts)
    {
        try
        {
            if (Directory.Exists(Folder))
                Directory.Delete(Folder, recursive: true);
        }
        catch (IOException) when (attempts > 1)
        {
            DeleteFolder(attempts - 1);
        }
    }
}
