using EthicalBot.Tests.App;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Gate;

public sealed class OutboundGateTests
{
    [Fact]
    public async Task What_a_dialog_sends_before_the_disclosure_comes_after_it()
    {
        await using var app = new BotApp(services: TalkativeBot.Says(MessageFactory.Text("Buy now!")));
        var customer = app.Customer();

        var first = await customer.OpenAsync();

        Assert.Equal(2, first.Count);
        Assert.Contains("I am an AI, not a person", CustomerDriver.TextOf(first[0]), StringComparison.Ordinal);
        Assert.Equal("Buy now!", CustomerDriver.TextOf(first[1]));
    }

    [Fact]
    public async Task The_disclosure_is_given_once_a_conversation()
    {
        await using var app = new BotApp(services: TalkativeBot.Says(MessageFactory.Text("Hm.")));
        var customer = app.Customer();
        await customer.OpenAsync();

        var answers = await customer.SayAsync("hello");

        Assert.Equal("Hm.", CustomerDriver.TextOf(Assert.Single(answers)));
    }

    [Fact]
    public async Task Text_of_unknown_origin_is_labelled_and_marked_as_written_by_AI()
    {
        await using var app = new BotApp(services: TalkativeBot.Says(MessageFactory.Text("Well, well.")));

        var said = (await app.Customer().OpenAsync())[1];

        Assert.Equal("ai", (string?)said["channelData"]!["speaker"]!["kind"]);
        Assert.Contains("written by AI", (string?)said["from"]!["name"], StringComparison.Ordinal);
        var mark = Assert.Single(said["entities"]!, entity => (string?)entity["type"] == "https://schema.org/Message");
        Assert.Contains("AIGeneratedContent", mark["additionalType"]!.Select(type => (string?)type));
    }

    [Fact]
    public async Task Prepared_text_is_labelled_and_not_marked_as_generated()
    {
        await using var app = new BotApp();

        var disclosure = (await app.Customer().OpenAsync())[0];

        Assert.Equal("fixed", (string?)disclosure["channelData"]!["speaker"]!["kind"]);
        Assert.Contains("Assistant (AI)", (string?)disclosure["from"]!["name"], StringComparison.Ordinal);
        Assert.DoesNotContain("AIGeneratedContent", disclosure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Your money was refunded yesterday.")]
    [InlineData("J'ai annulé votre commande.")]
    [InlineData("See https://evil.example/offer")]
    [InlineData("See www.evil.example")]
    [InlineData("Open javascript://alert(1)")]
    public async Task Text_by_AI_that_claims_an_action_or_links_outside_is_withheld(string text)
    {
        await using var app = new BotApp(services: TalkativeBot.Says(MessageFactory.Text(text)));

        var said = await app.Customer().OpenAsync();

        Assert.DoesNotContain(said, activity => CustomerDriver.TextOf(activity).Contains(text, StringComparison.Ordinal));
        Assert.Contains("not sure enough", CustomerDriver.TextOf(said[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_an_allowed_host_goes_out()
    {
        await using var app = new BotApp(services: TalkativeBot.Says(MessageFactory.Text("See https://help.shop.example/returns")), settings: ("AiText:Links:0", "shop.example"));

        Assert.Contains("help.shop.example", CustomerDriver.TextOf((await app.Customer().OpenAsync())[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Traces_and_handoff_events_never_reach_a_customer()
    {
        IActivity handoff = new Activity(ActivityTypes.Event) { Name = "handoff.initiate", Value = new JObject { ["Skill"] = "cards" } };
        await using var app = new BotApp(services: TalkativeBot.Says(handoff, new Activity(ActivityTypes.Trace) { Name = "debug" }, MessageFactory.Text("Hello.")));
        var customer = app.Customer();

        await customer.OpenAsync();

        Assert.All(customer.Seen, activity => Assert.Equal("message", (string?)activity["type"]));
    }

    [Fact]
    public async Task One_activity_sent_twice_is_two_messages()
    {
        var same = MessageFactory.Text("Again.");
        await using var app = new BotApp(services: TalkativeBot.Says(same, same));

        var said = await app.Customer().OpenAsync();

        Assert.Equal(3, said.Select(activity => (string?)activity["id"]).Distinct().Count());
    }
}
