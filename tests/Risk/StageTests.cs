using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.SmallTalk;
using EthicalBot.Handoff.Automations;
using EthicalBot.Orders.Writes;
using EthicalBot.Privacy.Audit;
using EthicalBot.Tests.App;
using EthicalBot.Understanding;
using EthicalBot.Tests.Desk;
using EthicalBot.Tests.Desk.Cases;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Risk;

public sealed class StageTests
{
    private static readonly WriteOutcome s_done = new WriteOutcome.Done("R-1", DateTimeOffset.UnixEpoch, []);

    [Fact]
    public async Task At_first_the_bot_answers_by_itself_and_nothing_is_suggested()
    {
        await using var app = new BotApp();
        var marie = await app.AtTheDeskAsync("marie");
        var customer = app.Customer();
        await customer.OpenAsync();

        Assert.Contains("postcode", await SaidAsync(customer, "where is my order 10042?"), StringComparison.OrdinalIgnoreCase);
        await customer.SayAsync("agent");

        var view = await marie.OnlyCaseAsync();
        Assert.Empty(view["suggested"]!);
        Assert.Empty(view["notes"]!);
    }

    [Theory]
    [InlineData("en", "where is my order 10042?", "A person from our team takes care of this", "would have done this")]
    [InlineData("fr", "où est ma commande 10042 ?", "Une personne de notre équipe s’en occupe", "aurait fait ceci")]
    [InlineData("de", "wo ist meine Bestellung 10042?", "Darum kümmert sich ein Mensch", "hätte dies getan")]
    public async Task In_shadow_a_person_does_it_and_says_at_the_end_whether_they_did_the_same(string language, string words, string told, string noted)
    {
        await using var app = new BotApp(settings: [("Automations:order_status:Stage", "shadow")]);
        var marie = await app.AtTheDeskAsync("marie");
        var customer = app.Customer(language);
        await customer.OpenAsync();

        Assert.Contains(told, await SaidAsync(customer, words), StringComparison.Ordinal);

        var reference = (string)(await marie.OnlyCaseAsync())["reference"]!;
        var view = await marie.DoAsync(reference, "accept");
        Assert.Equal("byPerson", (string?)view["reason"]);
        Assert.Equal(["order_status"], view["suggested"]!.Values<string>());
        Assert.Contains(noted, (string?)Assert.Single(view["notes"]!)["text"], StringComparison.Ordinal);
        Assert.Empty(await app.DecisionsAsync("order_status"));

        await marie.DoAsync(reference, "close", new { comparison = "agree" });
        var decision = Assert.Single(await app.DecisionsAsync("order_status"));
        Assert.Equal((AutomationStage.Shadow, AutomationResult.Agreed), (decision.Stage, decision.Result));
    }

    [Fact]
    public async Task Whoever_says_nothing_at_the_end_is_not_counted_and_another_word_is_refused()
    {
        await using var app = new BotApp(settings: [("Automations:order_status:Stage", "shadow")]);
        var marie = await app.AtTheDeskAsync("marie");
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("where is my order 10042?");
        var reference = (string)(await marie.OnlyCaseAsync())["reference"]!;
        await marie.DoAsync(reference, "accept");

        AgentDriver.IsError(await marie.PostAsync($"/cases/{reference}/close", new { comparison = "perhaps" }), System.Net.HttpStatusCode.BadRequest, "BadComparison");
        await marie.DoAsync(reference, "close");

        Assert.Empty(await app.DecisionsAsync("order_status"));
    }

    [Fact]
    public async Task A_suggested_write_goes_to_a_person_ready_in_words_and_nothing_is_done()
    {
        await using var app = App(WriteKind.Cancel, s_done, ("Automations:Cancel:Stage", "Suggest"));
        var marie = await app.AtTheDeskAsync("marie");
        var customer = app.Customer();
        await customer.OpenAsync();

        var told = await SaidAsync(customer, "please cancel my order");

        Assert.Contains("A person from our team takes care of this", told, StringComparison.Ordinal);
        Assert.DoesNotContain("stand-in", told, StringComparison.Ordinal);
        var view = await marie.DoAsync((string)(await marie.OnlyCaseAsync())["reference"]!, "accept");
        Assert.Equal(["cancel"], view["suggested"]!.Values<string>());
        var note = (string?)Assert.Single(view["notes"]!)["text"];
        Assert.Contains("not done", note, StringComparison.Ordinal);
        Assert.Contains(CancellingDialog.Words, note, StringComparison.Ordinal);
        await marie.DoAsync((string)view["reference"]!, "close", new { comparison = "differ" });
        Assert.Equal(AutomationResult.Differed, Assert.Single(await app.DecisionsAsync("cancel")).Result);
    }

    [Fact]
    public async Task While_nobody_is_there_the_suggestion_waits_for_the_message_that_the_customer_leaves()
    {
        await using var app = App(WriteKind.Cancel, s_done, ("Automations:cancel:Stage", "suggest"));
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("please cancel my order");
        await customer.SayAsync("I ordered the wrong lamp");
        await customer.SayAsync("lea@example.org");
        await customer.SayAsync("any time");
        var marie = await app.AtTheDeskAsync("marie");

        var view = await marie.OnlyCaseAsync();

        Assert.Equal(["cancel"], view["suggested"]!.Values<string>());
        Assert.Contains("one lamp", (string?)Assert.Single(view["notes"]!)["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("done", AutomationResult.Done)]
    [InlineData("refused", AutomationResult.Refused)]
    [InlineData("unavailable", AutomationResult.Failed)]
    public async Task What_became_of_a_write_of_the_bot_is_counted(string became, AutomationResult counted)
    {
        WriteOutcome outcome = became switch
        {
            "done" => s_done,
            "refused" => new WriteOutcome.Refused(RefusedReason.WrongState),
            _ => new WriteOutcome.Unavailable("timeout", MayBeDone: true),
        };
        await using var app = App(WriteKind.Cancel, outcome);
        var customer = app.Customer();
        await customer.OpenAsync();

        Assert.Contains("stand-in", await SaidAsync(customer, "please cancel my order"), StringComparison.Ordinal);

        Assert.Equal((AutomationStage.Automatic, counted), Assert.Single((await app.DecisionsAsync("cancel")).Select(one => (one.Stage, one.Result))));
    }

    [Fact]
    public async Task A_withdrawal_is_never_held_whatever_the_store_says()
    {
        await using var app = App(WriteKind.Withdraw, s_done);
        await app.Services.GetRequiredService<IAutomations>().MoveAsync(new("withdraw", AutomationStage.Automatic, DateTimeOffset.UnixEpoch, 0), AutomationStage.Shadow,
            new(app.Time.GetUtcNow(), AuditActor.Bot, "automation.demote"u8, AuditId.None, AuditId.None), CancellationToken.None);
        var customer = app.Customer();
        await customer.OpenAsync();

        Assert.Contains("stand-in", await SaidAsync(customer, "please cancel my order"), StringComparison.Ordinal);
        Assert.Empty(await app.DecisionsAsync("withdraw"));
    }

    [Fact]
    public async Task An_agent_finds_wrong_what_the_bot_did_and_in_one_case_it_counts_once()
    {
        await using var app = new BotApp();
        var marie = await app.AtTheDeskAsync("marie");
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("agent");
        var reference = (string)(await marie.OnlyCaseAsync())["reference"]!;
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await marie.PostAsync($"/cases/{reference}/wrong", new { automation = "order_status" })).Status);
        await marie.DoAsync(reference, "accept");

        await marie.DoAsync(reference, "wrong", new { automation = "order_status" });
        await marie.DoAsync(reference, "wrong", new { automation = "order_status" });
        AgentDriver.IsError(await marie.PostAsync($"/cases/{reference}/wrong", new { automation = "withdraw" }), System.Net.HttpStatusCode.BadRequest, "BadAutomation");

        Assert.Equal(AutomationResult.Wrong, Assert.Single(await app.DecisionsAsync("order_status")).Result);
    }

    [Theory]
    [InlineData("Automations:cancell:Stage", "suggest", "Automations:cancell names no automation")]
    [InlineData("Automations:cancel:Stage", "sometimes", "Automations:cancel:Stage is 'sometimes'")]
    [InlineData("Automations:cancel:Stage", "1", "Automations:cancel:Stage is '1'")]
    [InlineData("Automations:withdraw:Stage", "shadow", "Automations:withdraw has no stages")]
    [InlineData("Automations:privacy_request:Stage", "shadow", "Automations:privacy_request has no stages")]
    [InlineData("Automations:human_agent:Stage", "shadow", "Automations:human_agent has no stages")]
    public void A_wrong_setting_stops_the_start_with_a_sentence(string key, string value, string sentence)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build();
        using var services = new ServiceCollection().AddDialogs(configuration).BuildServiceProvider();

        // What is validated at the start, as everything of these is.
        var fault = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains(sentence, fault.Message, StringComparison.Ordinal);
    }

    private static BotApp App(WriteKind kind, WriteOutcome outcome, params (string Key, string Value)[] settings) => new(services: services =>
    {
        // Its way in is the intent alone.
        services.AddSingleton(new IntentRoutes([.. IntentCatalogue.All.Where(intent => intent.Name is Intents.HumanAgent or Intents.SmallTalk), CustomerIntent.ServedBy<CancellingDialog>(RiskRegistry.OfIntent(Intents.Cancellation))]));
        services.AddSingleton<ReadServiceRequests>((_, _) => []);
        services.AddScoped<Dialog>(provider => new CancellingDialog(provider.GetRequiredService<AutomationGate>(), kind, outcome));
    }, settings: settings);

    private static async Task<string> SaidAsync(CustomerDriver customer, string text) => string.Join('\n', (await customer.SayAsync(text)).Select(CustomerDriver.TextOf));
}
