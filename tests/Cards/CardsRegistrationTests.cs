using EthicalBot.Cards;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Xunit;

namespace EthicalBot.Tests.Cards;

public sealed class CardsRegistrationTests
{
    [Fact]
    public async Task The_wording_is_there_after_the_start_and_tells_times_in_paris()
    {
        using var host = HostWith();

        await host.StartAsync();

        Assert.Equal("Europe/Paris", host.Services.GetRequiredService<Wording>().Zone.Id);
    }

    [Fact]
    public async Task An_unknown_time_zone_stops_the_start_with_its_name_and_what_would_be_right()
    {
        using var host = HostWith(("Company:TimeZone", "Paris/France"));

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains("Company:TimeZone is 'Paris/France'", error.Message, StringComparison.Ordinal);
        Assert.Contains("Europe/Paris", error.Message, StringComparison.Ordinal);
    }

    private static IHost HostWith(params (string Setting, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create<string, string?>(pair.Setting, pair.Value)));
        builder.Services.AddCards(builder.Configuration);
        return builder.Build();
    }
}
