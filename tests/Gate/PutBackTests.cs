using System.Text;
using EthicalBot.Conversation;
using EthicalBot.Handoff.Cases;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Channels.BotService;
using EthicalBot.Tests.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Gate;

public sealed class PutBackTests
{
    private const string Mail = "ada.quokka@example.org";

    [Fact]
    public async Task A_generated_answer_reads_with_the_customer_s_own_values_and_is_recorded_without_them()
    {
        await using var app = new BotApp(services: ModelBot.Says(facts => $"I read: {facts.Said} – we write to ⟦email\\_1⟧."));
        var customer = app.Customer();
        await customer.OpenAsync();

        var answer = Assert.Single(await customer.SayAsync($"write to {Mail} please"));

        Assert.Equal($"I read: write to {Mail} please – we write to {Mail}.", CustomerDriver.TextOf(answer));
        Assert.Equal(["write to ⟦EMAIL_1⟧ please", "I read: write to ⟦EMAIL_1⟧ please – we write to ⟦EMAIL_1⟧."], (await TranscriptAsync(app, customer)).TakeLast(2));
        Assert.DoesNotContain(app.Log.All, line => line.Contains("quokka", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(0, await app.CountAsync("select count(*) from audit where instr(canonical, 'quokka') > 0"));
        await app.DisposeStoreAsync();
        Assert.All(app.StoreFiles(), file => Assert.True(file.Bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("quokka")) < 0, file.Name));
        Directory.Delete(app.Folder, recursive: true);
    }

    [Fact]
    public async Task The_same_value_keeps_its_word_over_turns_and_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("ethicalbot-").FullName;
        var bot = ModelBot.Says(facts => facts.Said!.Value);
        CustomerDriver customer;
        await using (var app = new BotApp(folder, bot))
        {
            customer = app.Customer();
            await customer.OpenAsync();
            await customer.SayAsync($"first@example.org, then {Mail}");
            await customer.SayAsync($"once more {Mail.ToUpperInvariant()}");
            Assert.Equal("once more ⟦EMAIL_2⟧", (await TranscriptAsync(app, customer))[^1]);
        }

        await using (var app = new BotApp(folder, bot))
        {
            customer = customer.MovedTo(app.CreateClient());
            Assert.Equal($"again {Mail} and third@example.org", CustomerDriver.TextOf(Assert.Single(await customer.SayAsync($"again {Mail} and third@example.org"))));
            Assert.Equal("again ⟦EMAIL_2⟧ and ⟦EMAIL_3⟧", (await TranscriptAsync(app, customer))[^1]);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Another_customer_gets_nothing_of_it()
    {
        await using var app = new BotApp(services: ModelBot.Says(_ => "To ⟦EMAIL_1⟧, [[EMAIL_1]], ⟦NAME_7⟧ and ⟦SECRET⟧."));
        var (ada, eve) = (app.Customer(), app.Customer());
        await ada.OpenAsync();
        await eve.OpenAsync();
        await ada.SayAsync($"write to {Mail}");

        Assert.Equal("To (not given), (not given), (not given) and (not given).", CustomerDriver.TextOf(Assert.Single(await eve.SayAsync("hello"))));
        Assert.DoesNotContain("⟦EMAIL", (await TranscriptAsync(app, eve))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_customer_writes_like_a_token_is_answered_as_they_wrote_it()
    {
        await using var app = new BotApp(services: ModelBot.Says(facts => $"You wrote: {facts.Said}"));
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync($"write to {Mail}");

        var answer = Assert.Single(await customer.SayAsync("what is ⟦EMAIL_1⟧ ?"));

        Assert.DoesNotContain("quokka", answer.ToString(), StringComparison.Ordinal);
        Assert.Contains("⟦EMAIL", CustomerDriver.TextOf(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_gets_values_that_stay_inside_their_strings()
    {
        var content = new JObject
        {
            ["type"] = "AdaptiveCard",
            ["version"] = "1.5",
            ["body"] = new JArray(new JObject { ["type"] = "TextBlock", ["text"] = "To ⟦NAME_1⟧ at ⟦EMAIL_1⟧" }),
            ["actions"] = new JArray(new JObject { ["type"] = "Action.OpenUrl", ["title"] = "⟦EMAIL_1⟧", ["url"] = "https://shop.example/?m=⟦EMAIL_1⟧" }),
        };
        await using var app = new BotApp(services: ModelBot.Sends(_ => MessageFactory.Attachment(new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = content })));
        var customer = app.Customer();
        await customer.OpenAsync();

        var card = Assert.Single(await customer.SayAsync($"my name is Zoe Lambert, {Mail}"))["attachments"]![0]!["content"]!;

        Assert.Equal($"To Zoe Lambert at {Mail}", (string?)card["body"]![0]!["text"]);
        Assert.Equal("https://shop.example/?m=ada.quokka%40example.org", (string?)card["actions"]![0]!["url"]);
    }

    [Fact]
    public async Task Prepared_words_and_a_person_s_words_are_left_alone()
    {
        await using var app = new BotApp(services: ModelBot.Sends(_ => EthicalBot.Dialogs.Speech.Speaker.MarkFixed(MessageFactory.Text("Fixed ⟦EMAIL_1⟧"))));
        var customer = app.Customer();
        await customer.OpenAsync();

        Assert.Equal("Fixed ⟦EMAIL_1⟧", CustomerDriver.TextOf(Assert.Single(await customer.SayAsync($"write to {Mail}"))));
    }

    [Fact]
    public async Task In_a_group_nothing_is_put_back()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service, ModelBot.Says(facts => $"I read: {facts.Said}"));
        var customer = new ChannelCustomer(app, service);
        var asked = customer.Activity("message", $"write to {Mail}");
        asked["conversation"]!["isGroup"] = true;
        await customer.PostAsync(asked);

        Assert.Contains("I am an AI", CustomerDriver.TextOf(await service.NextMessageAsync()), StringComparison.Ordinal);
        Assert.Equal("I read: write to (not given)", CustomerDriver.TextOf(await service.NextMessageAsync()));
    }

    [Fact]
    public async Task A_turn_that_runs_again_gives_the_same_words()
    {
        var runs = 0;
        await using var app = new BotApp(services: ModelBot.Says(facts => Interlocked.Increment(ref runs) == 1 ? throw new InvalidOperationException("broken") : facts.Said!.Value));
        var customer = app.Customer();
        await customer.OpenAsync();

        await customer.SayAsync($"first@example.org, then {Mail}");

        Assert.Equal((2, "⟦EMAIL_1⟧, then ⟦EMAIL_2⟧"), (runs, (await TranscriptAsync(app, customer))[^1]));
    }

    [Fact]
    public async Task The_values_go_a_day_after_the_conversation_s_end_with_its_mailbox()
    {
        await using var app = new BotApp(services: ModelBot.Says(facts => facts.Said!.Value));
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync($"write to {Mail}");
        Assert.Equal(1, await app.CountAsync("select count(*) from pseudonyms"));

        foreach (var hours in new[] { 25, 23 })
        {
            app.Time.Advance(TimeSpan.FromHours(hours));
            await app.Services.GetRequiredService<IRetention>().SweepAsync(TimeSpan.FromHours(24), default);
        }

        Assert.Equal(1, await app.CountAsync("select count(*) from pseudonyms"));
        app.Time.Advance(TimeSpan.FromHours(2));
        await app.Services.GetRequiredService<IRetention>().SweepAsync(TimeSpan.FromHours(24), default);
        Assert.Equal(0, await app.CountAsync("select count(*) from pseudonyms"));
        Assert.Equal("write to ⟦EMAIL_1⟧", (await TranscriptAsync(app, customer))[^1]);
    }

    private static async Task<IReadOnlyList<string>> TranscriptAsync(BotApp app, CustomerDriver customer) =>
        [.. (await app.Services.GetRequiredService<ICases>().LinesAsync(new("directline", customer.ConversationId), default)).Select(line => line.Text.Value)];
}
