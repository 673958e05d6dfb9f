using System.Net;
using System.Text;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Storage;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Channels.BotService;

public sealed class ConversationTests
{
    [Fact]
    public async Task A_message_is_acknowledged_and_answered_through_the_connector()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service);
        var asked = customer.Activity("message", "<at>Bot</at> where is my order 10042? 75011");
        asked["entities"] = new JArray(new JObject { ["type"] = "mention", ["text"] = "<at>Bot</at>", ["mentioned"] = new JObject { ["id"] = "28:bot" } });

        Assert.Equal(HttpStatusCode.Accepted, (await customer.PostAsync(asked)).Status);

        var (first, second) = (await service.NextMessageAsync(), await service.NextMessageAsync());
        Assert.Contains("I am an AI", CustomerDriver.TextOf(first), StringComparison.Ordinal);
        Assert.Contains("10042", CustomerDriver.TextOf(second), StringComparison.Ordinal);
        Assert.Equal(ChannelCustomer.ConversationId, Uri.UnescapeDataString((string)second["_conversation"]!));
        Assert.Equal(
            (ChannelCustomer.ConversationId, "28:bot", ChannelCustomer.UserId, (string)asked["id"]!),
            ((string?)second["conversation"]!["id"], (string?)second["from"]!["id"], (string?)second["recipient"]!["id"], (string?)second["replyToId"]));
        Assert.All(service.Authorizations, header => Assert.Equal($"Bearer token-of-{ChannelService.AppId}-for-https://api.botframework.com", header));
    }

    [Fact]
    public async Task Each_answer_points_at_its_own_question()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service);
        service.Refuse(HttpStatusCode.ServiceUnavailable);

        await customer.PostAsync(customer.Activity("message", "hello", "first"));
        await customer.PostAsync(customer.Activity("message", "are you an AI?", "second"));

        var pointed = new List<string?>();
        while (pointed.Count < 3)
            pointed.Add((string?)(await service.NextMessageAsync())["replyToId"]);
        Assert.Equal("first first second", string.Join(" ", pointed));
    }

    [Fact]
    public async Task Who_comes_is_told_first_that_this_is_an_AI()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service);
        var came = customer.Activity("conversationUpdate");
        came["locale"] = "fr-FR";
        came["membersAdded"] = new JArray(new JObject { ["id"] = "28:bot" }, new JObject { ["id"] = ChannelCustomer.UserId });
        var botCame = customer.Activity("conversationUpdate");
        botCame["membersAdded"] = new JArray(new JObject { ["id"] = "28:bot" });

        Assert.Equal(HttpStatusCode.Accepted, (await customer.PostAsync(botCame)).Status);
        Assert.Equal(HttpStatusCode.Accepted, (await customer.PostAsync(came)).Status);

        Assert.Contains("Je suis une IA, pas une personne", CustomerDriver.TextOf(await service.NextMessageAsync()), StringComparison.Ordinal);
        Assert.True(service.IsSilent);
    }

    [Fact]
    public async Task The_same_activity_sent_again_is_answered_once()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service);
        var asked = customer.Activity("message", "hello");

        for (var times = 0; times < 4; times++)
            Assert.Equal(HttpStatusCode.Accepted, (await customer.PostAsync(asked)).Status);
        await service.NextMessageAsync();
        await service.NextMessageAsync();
        await customer.SayAsync("are you an AI?");

        Assert.Contains("I am an AI", CustomerDriver.TextOf(await service.NextMessageAsync()), StringComparison.Ordinal);
        Assert.True(service.IsSilent);
    }

    [Fact]
    public async Task The_channels_own_ids_lie_nowhere_in_clear()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service);
        await customer.GreetAsync();

        await app.DisposeStoreAsync();

        string[] theirs = [ChannelCustomer.ConversationId, ChannelCustomer.UserId, "Marie Dupont", "tenant-1", "4b0e7d7e"];
        foreach (var (name, bytes) in app.StoreFiles())
            Assert.All(theirs, value => Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(value)) < 0, $"{value} in {name}"));
        Directory.Delete(app.Folder, recursive: true);
        Assert.All(theirs, value => Assert.DoesNotContain(app.Log.All, line => line.Contains(value, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Who_asks_in_a_group_is_told_to_ask_in_private_and_nothing_of_an_order()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service);
        var asked = customer.Activity("message", "where is my order 10042? 75011");
        asked["conversation"]!["isGroup"] = true;

        Assert.Equal(HttpStatusCode.Accepted, (await customer.PostAsync(asked)).Status);

        Assert.Contains("I am an AI", CustomerDriver.TextOf(await service.NextMessageAsync()), StringComparison.Ordinal);
        Assert.Contains("Write to me in a chat of our own", CustomerDriver.TextOf(await service.NextMessageAsync()), StringComparison.Ordinal);
        Assert.True(service.IsSilent);
    }

    [Fact]
    public async Task Another_customer_in_the_same_conversation_hears_nothing_of_the_first()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service);
        await customer.GreetAsync();
        var other = customer.Activity("message", "what did she say?");
        other["from"]!["id"] = "29:somebody-else";

        Assert.Equal(HttpStatusCode.Accepted, (await customer.PostAsync(other)).Status);

        Assert.Equal(1, await app.CountAsync("select count(*) from inbox"));
        Assert.Contains(app.Log.All, line => line.Contains("belongs to another customer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_conversation_that_has_ended_begins_anew_under_the_same_id()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service);
        await customer.GreetAsync();
        await app.ChangeAsync("update conversations set ended_at = last_at");

        await customer.SayAsync("where is my order?");

        Assert.Contains("I am an AI", CustomerDriver.TextOf(await service.NextMessageAsync()), StringComparison.Ordinal);
        await service.NextMessageAsync();
        Assert.Equal(1, await app.CountAsync("select count(*) from inbox"));
        Assert.Equal(1, await app.CountAsync("select count(*) from conversations where ended_at is null"));
    }

    [Fact]
    public async Task What_was_answered_before_the_end_and_is_sent_again_begins_nothing()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service);
        var asked = customer.Activity("message", "hello");
        await customer.PostAsync(asked);
        await service.NextMessageAsync();
        await service.NextMessageAsync();
        await app.ChangeAsync("update conversations set ended_at = last_at");

        Assert.Equal(HttpStatusCode.Accepted, (await customer.PostAsync(asked)).Status);

        Assert.Equal(0, await app.CountAsync("select count(*) from conversations where ended_at is null"));
        Assert.True(service.IsSilent);
    }

    [Fact]
    public async Task A_person_answers_under_their_own_name()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var agent = await app.AtTheDeskAsync("marie");
        var customer = new ChannelCustomer(app, service, "sms");
        await customer.SayAsync("I want to talk to a person");
        await service.NextMessageAsync();
        await service.NextMessageAsync();
        var reference = (string)Assert.Single(await agent.CasesAsync())["reference"]!;
        await agent.DoAsync(reference, "accept");
        await service.NextMessageAsync();

        await agent.SayAsync(reference, "I am looking into it.");

        Assert.Equal("Marie: I am looking into it.", (string?)(await service.NextMessageAsync())["text"]);
    }

    [Fact]
    public async Task A_channel_that_shows_no_cards_gets_their_words()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service, "sms");
        await customer.SayAsync("where is my order 10042? 75011");
        var first = await service.NextMessageAsync();
        var answer = await service.NextMessageAsync();
        while (!service.IsSilent)
            answer = await service.NextMessageAsync();

        Assert.Contains("– ", (string?)first["text"], StringComparison.Ordinal);
        Assert.Null(first["suggestedActions"]);
        Assert.Contains("10042", (string?)answer["text"], StringComparison.Ordinal);
        Assert.Empty(answer["attachments"] ?? new JArray());
        Assert.Null(answer["channelData"]);
    }
}
