using Azure.Core;
using EthicalBot.Bot.KeyVault;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Keys;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.KeyVault;

public sealed class KeyVaultTests
{
    private static readonly TimeSpan AMinute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task With_a_vault_no_key_lies_in_the_file_in_clear_and_the_next_start_opens_it()
    {
        await using var vault = await FakeKeyVault.StartAsync();
        var first = App(vault);
        var customer = first.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("where is my order?");
        var (folder, derived) = (first.Folder, first.Services.GetRequiredService<KeyRing>().Derive("x"));
        await first.DisposeStoreAsync();

        var lines = await File.ReadAllLinesAsync(Path.Combine(folder, "master.key"));
        Assert.All(lines, line => Assert.Contains($"vault {vault.Key}/v1 ", line, StringComparison.Ordinal));
        await using var second = App(vault, folder);
        Assert.Equal(derived, second.Services.GetRequiredService<KeyRing>().Derive("x"));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_vault_that_refuses_stops_the_start_with_the_settings_name()
    {
        await using var vault = await FakeKeyVault.StartAsync();
        vault.IsDown = true;
        var folder = Directory.CreateTempSubdirectory("ethicalbot-").FullName;
        await using var rooms = Rooms(folder, vault);

        var fault = Assert.Throws<KeyEncryptionException>(() => rooms.GetRequiredService<KeyRing>());

        Assert.Contains("Privacy:KeyVault:Key", fault.Message, StringComparison.Ordinal);
        Assert.Contains("403", fault.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_sealed_file_without_its_vault_says_which_key_is_missing()
    {
        await using var vault = await FakeKeyVault.StartAsync();
        var folder = Directory.CreateTempSubdirectory("ethicalbot-").FullName;
        await using var first = Rooms(folder, vault);
        _ = first.GetRequiredService<KeyRing>();
        await using var second = Rooms(folder, vault: null);

        var fault = Assert.Throws<InvalidOperationException>(() => second.GetRequiredService<KeyRing>());

        Assert.Contains($"{vault.Key}/v1", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Privacy:KeyVault:Key is not set", fault.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Opened_keys_go_on_for_a_while_without_the_vault_and_come_back_with_it()
    {
        await using var vault = await FakeKeyVault.StartAsync();
        await using var app = App(vault);
        var (upkeep, ring) = (app.Services.GetRequiredService<KeyUpkeep>(), app.Services.GetRequiredService<KeyRing>());
        var customer = app.Customer();
        await customer.OpenAsync();
        Assert.IsType<KeyUpkeepOutcome.Good>(await upkeep.RunAsync(CancellationToken.None));

        vault.IsDown = true;
        app.Time.Advance(TimeSpan.FromMinutes(30));
        var lost = Assert.IsType<KeyUpkeepOutcome.OutOfReach>(await upkeep.RunAsync(CancellationToken.None));
        Assert.InRange(lost.Left, TimeSpan.FromMinutes(29), TimeSpan.FromMinutes(30));
        Assert.Contains("Privacy:KeyVault:Key", lost.Why, StringComparison.Ordinal);
        await customer.SessionAsync(); // the token of half an hour ago has ended
        await customer.SayAsync("where is my order?");

        app.Time.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal(TimeSpan.Zero, Assert.IsType<KeyUpkeepOutcome.OutOfReach>(await upkeep.RunAsync(CancellationToken.None)).Left);
        Assert.False(ring.IsOpen);
        await Assert.ThrowsAsync<KeyEncryptionException>(() => app.Services.GetRequiredService<SubjectVault>().SealAsync("somebody", new byte[1], "x", CancellationToken.None));
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, (await app.CreateClient().GetAsync("/readyz")).StatusCode);

        vault.IsDown = false;
        Assert.IsType<KeyUpkeepOutcome.Good>(await upkeep.RunAsync(CancellationToken.None));
        await customer.SessionAsync();
        await customer.SayAsync("are you a robot?");
        Assert.Equal(System.Net.HttpStatusCode.OK, (await app.CreateClient().GetAsync("/readyz")).StatusCode);
    }

    [Fact]
    public async Task Keys_rotate_while_turns_run_and_the_old_version_goes()
    {
        await using var vault = await FakeKeyVault.StartAsync();
        var app = App(vault);
        var (upkeep, ring, file) = (app.Services.GetRequiredService<KeyUpkeep>(), app.Services.GetRequiredService<KeyRing>(), app.Services.GetRequiredService<KeyRingFile>());
        var customers = Enumerable.Range(0, 4).Select(_ => app.Customer()).ToList();
        await Task.WhenAll(customers.Select(customer => customer.OpenAsync()));
        using var rotated = new CancellationTokenSource();
        var talking = customers.Select(async customer =>
        {
            for (var turnsAfter = 0; turnsAfter < 2; turnsAfter += rotated.IsCancellationRequested ? 1 : 0)
                await customer.SayAsync("where is my order?");
        }).ToList();

        Assert.Equal(2, await file.RotateAsync(CancellationToken.None));
        Assert.Equal(0, Assert.IsType<KeyUpkeepOutcome.Good>(await upkeep.RunAsync(CancellationToken.None)).Wrapped);
        Assert.Equal((1, 2), (ring.WrapVersion, ring.NewestVersion));
        app.Time.Advance(KeyRingFile.SettlesIn + AMinute);
        Assert.Equal(4, Assert.IsType<KeyUpkeepOutcome.Good>(await upkeep.RunAsync(CancellationToken.None)).Wrapped);
        Assert.Equal(3, await file.RotateAsync(CancellationToken.None));
        app.Time.Advance(KeyRingFile.SettlesIn + AMinute);
        await upkeep.RunAsync(CancellationToken.None);
        var newcomer = app.Customer();
        await newcomer.OpenAsync();
        await rotated.CancelAsync();
        await Task.WhenAll(talking);

        Assert.Equal(5, await app.CountAsync("select count(*) from subject_keys where version = 3"));
        Assert.Equal(5, await app.CountAsync("select count(*) from subject_keys"));
        Assert.DoesNotContain(app.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.Contains("two hours later", file.Drop(2, 0), StringComparison.Ordinal);
        Assert.Contains("newest", file.Drop(3, 5), StringComparison.Ordinal);
        app.Time.Advance(KeyRingFile.DropAfter);
        Assert.Contains("still wraps 1 keys", file.Drop(2, 1), StringComparison.Ordinal);
        Assert.Null(file.Drop(2, 0));
        await app.DisposeStoreAsync();

        // The vault's old versions are not needed any more either, and what was said is still there.
        Assert.Equal(3, vault.Versions);
        vault.Destroy(1);
        vault.Destroy(2);
        await using var next = App(vault, app.Folder);
        next.Time.Advance(TimeSpan.FromMinutes(80));
        Assert.True(next.Services.GetRequiredService<KeyRing>().IsOpen);
        var again = Assert.Single(await next.Services.GetRequiredService<ISubjectKeyStore>().NotOfVersionAsync(0, 1, CancellationToken.None));
        Assert.NotNull(await next.Services.GetRequiredService<SubjectVault>().SealAsync(again.Subject, new byte[1], "x", CancellationToken.None));
        Directory.Delete(app.Folder, recursive: true);
    }

    // The whole app would put the fault into words and end.
    private static ServiceProvider Rooms(string folder, FakeKeyVault? vault)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Privacy:KeyFile"] = Path.Combine(folder, "master.key"),
            ["Privacy:KeyVault:Key"] = vault?.Key.ToString(),
        }).Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddPrivacy(configuration)
            .AddKeyVault(configuration)
            .AddKeyedSingleton<TokenCredential>(KeyVaultServiceCollectionExtensions.Credential, new FakeKeyVault.Credential())
            .BuildServiceProvider();
    }

    private static BotApp App(FakeKeyVault vault, string? folder = null) => new(
        folder,
        services => services.AddKeyedSingleton<TokenCredential>(KeyVaultServiceCollectionExtensions.Credential, new FakeKeyVault.Credential()),
        ("Privacy:KeyVault:Key", vault.Key.ToString()));
}
