using EthicalBot.Tests.Framework.Authentication;
using Microsoft.Bot.Connector.Authentication;

namespace EthicalBot.Tests.Framework.Internals;

public sealed class SigningKeyCacheTests : IDisposable
{
    private static readonly TimeSpan _moment = TimeSpan.FromSeconds(1);

    private readonly SettableClock _clock = new();
    private readonly KeyServer _server = new(SigningKeyPair.Channel);
    private readonly HttpClient _client;
    private readonly SigningKeyCache _cache;

    public SigningKeyCacheTests()
    {
        _client = _server.CreateClient("");
        _cache = new SigningKeyCache(_server.MetadataUrl, _clock);
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }

    [Fact]
    public async Task Keys_are_good_for_a_day()
    {
        Assert.NotNull(await FindAsync("channel-key"));
        _clock.Pass(TimeSpan.FromDays(1) - _moment);
        Assert.NotNull(await FindAsync("channel-key"));
        Assert.Equal(1, _server.Fetches);

        _clock.Pass(_moment);
        Assert.NotNull(await FindAsync("channel-key"));
        Assert.Equal(2, _server.Fetches);
    }

    [Fact]
    public async Task Unknown_keys_fetch_the_key_set_once_an_hour_at_most()
    {
        Assert.NotNull(await FindAsync("channel-key"));
        for (var hour = 1; hour <= 3; hour++)
        {
            for (var i = 0; i < 100; i++)
            {
                Assert.Null(await FindAsync($"invented-{i}"));
                _clock.Pass(TimeSpan.FromSeconds(36) - TimeSpan.FromTicks(1));
            }

            Assert.Equal(hour, _server.Fetches);
            _clock.Pass(_moment);
        }
    }

    [Fact]
    public async Task A_new_key_is_known_after_an_hour_and_a_withdrawn_one_no_longer()
    {
        Assert.NotNull(await FindAsync("channel-key"));
        _server.Publish(SigningKeyPair.Directory);
        Assert.Null(await FindAsync("directory-key"));

        _clock.Pass(TimeSpan.FromHours(1));

        Assert.NotNull(await FindAsync("directory-key"));
        Assert.Null(await FindAsync("channel-key"));
        Assert.Equal(2, _server.Fetches);
    }

    [Fact]
    public async Task Good_keys_go_on_while_their_server_is_down_and_it_is_asked_once_an_hour()
    {
        Assert.NotNull(await FindAsync("channel-key"));
        _server.IsDown = true;
        _clock.Pass(TimeSpan.FromDays(1));
        for (var i = 0; i < 100; i++)
        {
            Assert.NotNull(await FindAsync("channel-key"));
        }

        Assert.Equal(1, _server.Failures);
        _clock.Pass(TimeSpan.FromHours(1));
        Assert.NotNull(await FindAsync("channel-key"));
        Assert.Equal(2, _server.Failures);
    }

    [Fact]
    public async Task Without_any_keys_their_server_is_asked_again_after_five_seconds()
    {
        _server.IsDown = true;
        for (var i = 0; i < 100; i++)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => FindAsync("channel-key"));
        }

        Assert.Equal(1, _server.Failures);
        _server.IsDown = false;
        _clock.Pass(TimeSpan.FromSeconds(5));
        Assert.NotNull(await FindAsync("channel-key"));
    }

    private Task<SigningKey?> FindAsync(string keyId) => _cache.FindAsync(keyId, _client, CancellationToken.None).AsTask();
}
