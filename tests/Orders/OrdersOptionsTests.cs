using EthicalBot.Orders;
using EthicalBot.Orders.Demo;
using EthicalBot.Orders.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Xunit;

namespace EthicalBot.Tests.Orders;

public sealed class OrdersOptionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Without_an_address_the_demo_shop_is_there_after_the_start()
    {
        var path = _folder.PathOf("demo.json");
        using var host = HostWith(("Orders:DemoFile", path));

        await host.StartAsync();

        Assert.IsType<DemoShop>(host.Services.GetRequiredService<IShop>());
        Assert.True(File.Exists(path));
    }

    [Fact]
    public async Task With_an_address_and_a_key_the_real_shop_is_asked_and_no_file_is_made()
    {
        using var host = HostWith(
            ("Orders:Url", "https://shop.example.com"), ("Orders:Key", "0123456789abcdef"), ("Orders:DemoFile", _folder.PathOf("demo.json")));

        await host.StartAsync();

        Assert.IsType<HttpShop>(host.Services.GetRequiredService<IShop>());
        Assert.Empty(_folder.Files);
    }

    [Theory]
    [InlineData("Orders:Url", "shop.example.com", "Orders:Url is 'shop.example.com'")]
    [InlineData("Orders:Url", "http://shop.example.com", "Orders:Url is 'http://shop.example.com'")]
    [InlineData("Orders:Url", "https://me:hunter2@shop.example.com", "Orders:Url is '(hidden")]
    [InlineData("Orders:Url", "https://shop.example.com", "Orders:Key is not set")]
    [InlineData("Orders:Key", "hunter2", "Orders:Key is a hidden value of 7 characters")]
    [InlineData("Orders:Key", "hunter2hunter2hunter2", "Orders:Url is not")]
    [InlineData("Orders:Timeout", "00:05:00", "Orders:Timeout is '00:05:00'")]
    [InlineData("Orders:NumberPrefix", "W-", "Orders:NumberPrefix is 'W-'")]
    [InlineData("Orders:NumberPrefix", "#1", "Orders:NumberPrefix is '#1'")]
    [InlineData("Orders:DemoFile", " ", "Orders:DemoFile is ' '")]
    public async Task A_wrong_setting_stops_the_start_with_its_name_and_what_would_be_right(string setting, string value, string message)
    {
        using var host = HostWith((setting, value));

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_demo_file_stops_the_start()
    {
        var path = _folder.PathOf("demo.json");
        await File.WriteAllTextAsync(path, "[]");
        using var host = HostWith(("Orders:DemoFile", path));

        Assert.Contains("Orders:DemoFile", (await Assert.ThrowsAsync<InvalidDataException>(() => host.StartAsync())).Message, StringComparison.Ordinal);
    }

    private static IHost HostWith(params (string Setting, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create<string, string?>(pair.Setting, pair.Value)));
        builder.Services.AddOrders(builder.Configuration);
        return builder.Build();
    }
}
