using EthicalBot.Tests.App;

namespace EthicalBot.Tests.Channels.DirectLine;

public sealed class DuplicateTests
{
    [Fact]
    public async Task A_message_posted_again_has_one_id_one_place_and_one_answer()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var message = customer.Message("where is my order?");

        var ids = new List<string> { await customer.SendAsync(message), await customer.SendAsync(message) };
        await customer.AnswersAsync(ids[0]);
        ids.Add(await customer.SendAsync(message));
        await customer.SayAsync("cancel");

        Assert.Single(ids.Distinct());
        await IsOnceAsync(customer, ids[0]);
    }

    [Fact]
    public async Task Twenty_posts_of_one_message_at_once_are_one_message()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var message = customer.Message("where is my order?");

        var ids = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => customer.SendAsync(message)));
        await customer.AnswersAsync(ids[0]);
        await customer.SayAsync("cancel");

        Assert.Single(ids.Distinct());
        await IsOnceAsync(customer, ids[0]);
        Assert.Single(app.Log.All, line => line.Contains($"Turn {ids[0]} (message): Recorded", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Messages_that_a_client_does_not_name_are_all_messages()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        var ids = new[] { await customer.SendAsync(new { type = "message", text = "hello" }), await customer.SendAsync(new { type = "message", text = "hello" }) };
        await customer.AnswersAsync(ids[1]);

        Assert.Equal(2, ids.Distinct().Count());
        Assert.Equal(2, (await customer.ReadAgainAsync()).Count(activity => (string?)activity["text"] == "hello"));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[\"a\"]")]
    public async Task A_name_that_is_no_text_names_nothing(string clientId)
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var message = Newtonsoft.Json.Linq.JObject.Parse($$$"""{"type":"message","text":"hello","channelData":{"clientActivityID":{{{clientId}}}}}""");

        Assert.NotEqual(await customer.SendAsync(message), await customer.SendAsync(message));
    }

    [Fact]
    public async Task Two_customers_whose_clients_name_their_messages_alike_are_both_answered()
    {
        await using var app = Direct.AppWithSecret();
        var customers = new List<CustomerDriver>();
        foreach (var user in new[] { "dl_a", "dl_a/b", "dl_a" })
        {
            var http = app.CreateClient();
            var (id, token, _) = await http.StartAsync(user);
            var customer = new CustomerDriver(http, "en");
            customer.Resume(id, token);
            customers.Add(customer);
        }

        foreach (var customer in customers)
        {
            foreach (var name in new[] { "same", "joined", "b/same" })
                Assert.NotEmpty(await customer.AnswersAsync(await customer.SendAsync(new { type = "message", text = "hello", channelData = new { clientActivityID = name } })));
        }

        Assert.All(customers, customer => Assert.Equal(3, customer.Seen.Count(activity => (string?)activity["text"] == "hello")));
    }

    private static async Task IsOnceAsync(CustomerDriver customer, string id)
    {
        var all = await customer.ReadAgainAsync();
        Assert.Single(all, activity => (string?)activity["id"] == id);
        Assert.Single(all, activity => (string?)activity["text"] == "where is my order?");
        Assert.Single(all, activity => (string?)activity["replyToId"] == id);
    }
}
