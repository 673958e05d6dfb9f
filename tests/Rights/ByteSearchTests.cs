using EthicalBot.Privacy.Rights;
using EthicalBot.Tests.App;

namespace EthicalBot.Tests.Rights;

public sealed class ByteSearchTests
{
    [Fact]
    public async Task Nothing_of_a_person_lies_in_clear_before_their_erasure_and_nothing_at_all_after_it()
    {
        await using var app = new BotApp();
        var zoe = await Zoe.TalkAsync(app);
        var link = await zoe.Get<IExports>().MakeAsync(zoe.Subject, "en", "customer", CancellationToken.None);
        var key = await zoe.WrappedKeyAsync();
        // The key lies there, so its absence afterwards means something.
        Assert.NotEmpty(Canaries.FoundIn(app, key));
        Assert.All(Canaries.FoundIn(app, key), found => Assert.EndsWith(": bytes", found, StringComparison.Ordinal));

        Assert.IsType<ErasureOutcome.Erased>(await zoe.Get<IErasure>().EraseAsync(zoe.Subject, RightsReference.New(), "customer", CancellationToken.None));

        Assert.Empty(Canaries.FoundIn(app, key));
        Assert.Equal(System.Net.HttpStatusCode.Gone, (await app.CreateClient().PostAsync(link.Path, null)).StatusCode);
        Assert.DoesNotContain(app.Log.All, line => Canaries.All.Any(canary => line.Contains(canary, StringComparison.Ordinal)));
        await app.DisposeStoreAsync();
        Assert.Empty(Canaries.FoundIn(app, key));
        Directory.Delete(app.Folder, recursive: true);
    }
}
