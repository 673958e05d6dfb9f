using System.Globalization;
using System.Text.RegularExpressions;
using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Conversation;
using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Rights;
using EthicalBot.Tests.App;
using EthicalBot.Tests.House;
using EthicalBot.Tests.Storage;
using EthicalBot.Understanding;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Desk.Cases;

public sealed partial class CareTests
{
    // What may be concluded of somebody, in no language of ours and under no name of the program's.
    private static readonly string[] Never = ["vulnerab", "frustrat", "urgency", "abuse", "crisis", "illness", "disab", "grief", "bereave", "widow", "deuil", "malad", "veuf", "score"];

    [Theory]
    [InlineData("en", "I need it today, it is urgent, the wedding is tomorrow", "agent", CareAdvice.BeQuick)]
    [InlineData("en", "my husband died last week and I cannot manage this on my own", "agent", CareAdvice.HandleWithCare)]
    [InlineData("en", "THIS IS THE THIRD TIME I ASK WHERE MY ORDER IS", "agent", CareAdvice.ListenFirst)]
    [InlineData("fr", "c'est urgent, il me le faut avant samedi", "je veux parler à une personne", CareAdvice.BeQuick)]
    [InlineData("fr", "mon mari est décédé la semaine dernière et je n'y arrive pas toute seule", "je veux parler à une personne", CareAdvice.HandleWithCare)]
    [InlineData("fr", "C'est inadmissible, ça fait trois semaines que j'attends", "je veux parler à une personne", CareAdvice.ListenFirst)]
    public async Task The_desk_reads_what_to_do_and_nothing_that_was_concluded(string language, string words, string request, string advice)
    {
        await using var app = new BotApp();
        var marie = await app.AtTheDeskAsync("marie");
        var customer = app.Customer(language);
        await customer.OpenAsync();
        await customer.SayAsync(words);
        if ((await marie.CasesAsync()).Count == 0)
            await customer.SayAsync(request);

        var row = Assert.Single(await marie.CasesAsync());
        var view = await marie.ViewAsync((string)row["reference"]!);

        var care = Assert.Single(view["care"]!, one => (string?)one["what"] == advice);
        Assert.Contains(row["care"]!, one => (string?)one["what"] == advice);
        var line = view["lines"]!.First(one => (string?)one["speaker"] == "customer");
        Assert.Equal((string?)line["at"], (string?)care["at"]![0]);
        // All but the customer's own words, and what was answered.
        foreach (var own in new[] { "lines", "request" })
            view.Remove(own);
        Assert.All(Never, word => Assert.DoesNotContain(word, view.ToString() + row, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(app.Log.All, entry => SignalNames.All.Any(name => entry.Contains($"\"{name}\"", StringComparison.Ordinal) || entry.Contains($" {name}", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_said_while_they_wait_is_added_and_danger_goes_first()
    {
        await using var app = new BotApp();
        var marie = await app.AtTheDeskAsync("marie");
        var (first, early) = await HandoffTests.WaitingAsync(app, marie);
        app.Time.Advance(TimeSpan.FromSeconds(5));
        var second = app.Customer();
        await second.OpenAsync();
        await second.SayAsync("agent");
        var late = (string)(await marie.CasesAsync())[1]["reference"]!;
        Assert.Empty((await marie.ViewAsync(late))["care"]!);

        await second.SayToPersonAsync(marie, late, "it is urgent, I need it by tomorrow");
        Assert.Equal([CareAdvice.BeQuick], Advice(await marie.ViewAsync(late)));
        // Nobody is put before others for being in a hurry.
        Assert.Equal([early, late], (await marie.CasesAsync()).Select(row => (string?)row["reference"]));

        await second.SayAsync("i want to die");
        Assert.Equal([late, early], (await marie.CasesAsync()).Select(row => (string?)row["reference"]));
        var view = await marie.ViewAsync(late);
        Assert.Equal("care", (string?)view["reason"]);
        Assert.Equal([CareAdvice.HandleWithCare, CareAdvice.BeQuick], Advice(view).Take(2));
        _ = first;
    }

    [Fact]
    public async Task Advice_ends_with_its_case()
    {
        await using var app = new BotApp();
        var marie = await app.AtTheDeskAsync("marie");
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("it is urgent, I need it by tomorrow");
        if ((await marie.CasesAsync()).Count == 0)
            await customer.SayAsync("agent");
        var reference = (string)Assert.Single(await marie.CasesAsync())["reference"]!;
        Assert.Contains(CareAdvice.BeQuick, Advice(await marie.ViewAsync(reference)));
        await marie.DoAsync(reference, "accept");
        await marie.DoAsync(reference, "close");

        await customer.SayAsync("agent");
        var next = Assert.Single(await marie.CasesAsync());
        Assert.NotEqual(reference, (string?)next["reference"]);
        Assert.Empty(next["care"]!);
        await marie.DoAsync((string)next["reference"]!, "accept");
        await marie.DoAsync((string)next["reference"]!, "close");

        Assert.True(await app.CountAsync("select count(*) from transcript where signals is not null") > 0);
        app.Time.Advance(TimeSpan.FromHours(25));
        await app.Services.GetRequiredService<IRetention>().SweepAsync(TimeSpan.FromHours(24), CancellationToken.None);
        Assert.Equal(0, await app.CountAsync("select count(*) from transcript where signals is not null"));
        Assert.DoesNotContain(await InferredAsync(app, customer), record => (string?)record["kind"] is "care_advice" or "signal");
    }

    [Fact]
    public async Task The_person_s_export_has_every_signal_and_every_piece_of_advice()
    {
        await using var app = new BotApp();
        var marie = await app.AtTheDeskAsync("marie");
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("it is urgent, I need it by tomorrow");
        if ((await marie.CasesAsync()).Count == 0)
            await customer.SayAsync("agent");

        var inferred = await InferredAsync(app, customer);

        Assert.Contains(inferred, record => (string?)record["kind"] == "signal" && (string?)record["value"] == SignalNames.Urgency && (double?)record["confidence"] > 0);
        var advice = Assert.Single(inferred, record => (string?)record["kind"] == "care_advice" && (string?)record["value"] == CareAdvice.BeQuick);
        Assert.Equal((string?)inferred.First(record => (string?)record["kind"] == "signal")["at"], (string?)advice["at"]);
        // Beside the person's own copy no name of a signal lies about in clear.
        Assert.DoesNotContain(app.StoreFiles(), file => System.Text.Encoding.UTF8.GetString(file.Bytes).Contains("\"urgency\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("my doctor says I have cancer and I need it by tomorrow, it is urgent", false)]
    [InlineData("it is urgent, I need it by tomorrow", true)]
    public async Task A_sensitive_line_and_one_that_no_AI_may_read_keep_no_signal(string words, bool refused)
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        if (refused)
            await customer.SayAsync("stop using AI with me");

        await customer.SayAsync(words);

        Assert.Equal(0, await app.CountAsync("select count(*) from transcript where signals is not null"));
    }

    [Theory]
    [InlineData("en", "Someone used my card on your site, 349 quid, and it wasn't me!", "fraud", "do not pay anything")]
    [InlineData("en", "My solicitor has been told. You'll hear from her if nothing moves by Friday.", "legal", "cannot say anything binding")]
    [InlineData("fr", "j'ai reçu un sms de vous me demandant de payer 1,99 de douane, j'ai donné ma carte, c'est une arnaque", "fraud", "ne payez rien")]
    [InlineData("fr", "Sans remboursement sous huit jours, mon avocat saisira le tribunal.", "legal", "rien dire à ce sujet qui engage")]
    public async Task Fraud_and_legal_steps_go_to_a_person_with_a_reason_of_their_own(string language, string words, string reason, string told)
    {
        await using var app = new BotApp();
        var marie = await app.AtTheDeskAsync("marie");
        var customer = app.Customer(language);
        await customer.OpenAsync();

        var answer = Assert.Single(await customer.SayAsync(words));

        Assert.Contains(told, CustomerDriver.TextOf(answer), StringComparison.Ordinal);
        var row = Assert.Single(await marie.CasesAsync());
        Assert.Equal(reason, (string?)row["reason"]);
        Assert.Equal(reason == "legal", Advice(row).Contains(CareAdvice.PromiseNothing));
        // A fraud signal only routes.
        Assert.DoesNotContain(Advice(row), what => what!.Contains("fraud", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("en", "WHAT IS THIS BLORP ZARK SHOP???", "I am sorry that this takes so long.")]
    [InlineData("fr", "C'EST QUOI CETTE BOUTIQUE DE FOUS ???", "Je regrette que ce soit si long.")]
    public async Task Who_is_out_of_patience_and_not_understood_gets_a_person_and_no_question(string language, string words, string regret)
    {
        await using var app = new BotApp();
        var marie = await app.AtTheDeskAsync("marie");
        var customer = app.Customer(language);
        await customer.OpenAsync();

        var answer = CustomerDriver.TextOf(Assert.Single(await customer.SayAsync(words)));

        Assert.StartsWith(regret, answer, StringComparison.Ordinal);
        Assert.Single(await marie.CasesAsync());
    }

    [Fact]
    public async Task The_bot_is_sorry_once_a_conversation()
    {
        const string Regret = "I am sorry that this takes so long.";
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        var first = CustomerDriver.TextOf((await customer.SayAsync("THIS IS THE THIRD TIME I ASK, WHERE IS MY ORDER???"))[0]);
        await customer.SayAsync("never mind");
        var second = string.Concat((await customer.SayAsync("THIS IS THE FOURTH TIME I ASK, WHERE IS MY ORDER???")).Select(CustomerDriver.TextOf));

        Assert.StartsWith(Regret, first, StringComparison.Ordinal);
        Assert.Contains("order number", first, StringComparison.Ordinal);
        Assert.DoesNotContain(Regret, second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_insult_is_met_with_an_offer_and_no_reproach_and_no_regret()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        var answer = (await customer.SayAsync("you stupid idiot"))[0];

        Assert.Contains("to a person", CustomerDriver.TextOf(answer), StringComparison.Ordinal);
        Assert.DoesNotContain("sorry", CustomerDriver.TextOf(answer), StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(answer["suggestedActions"]!["actions"]!);
    }

    [Fact]
    public async Task A_store_from_before_signals_were_kept_takes_them_up()
    {
        var folder = Directory.CreateTempSubdirectory("ethicalbot-").FullName;
        await using (var before = new BotApp(folder))
        {
            await before.Customer().OpenAsync();
            await before.ChangeAsync("alter table transcript drop column signals");
            foreach (var table in LaterTables())
                await before.ChangeAsync($"drop table {table}");
            await before.ChangeAsync("pragma user_version = 9");
            await before.DisposeStoreAsync();
        }

        await using var app = new BotApp(folder);
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("it is urgent, I need it by tomorrow");

        Assert.Equal(1, await app.CountAsync("select count(*) from transcript where signals is not null"));
        Assert.True(await app.CountAsync("select count(*) from transcript where signals is null") > 1);
        await app.DisposeStoreAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<string?> Advice(JObject view) => view["care"]!.Select(one => (string?)one["what"]);

    private static async Task<IReadOnlyList<JToken>> InferredAsync(BotApp app, CustomerDriver customer)
    {
        var link = await app.Services.GetRequiredService<IExports>().MakeAsync($"directline:{customer.UserId}", "en", "customer", CancellationToken.None);
        using var response = await app.CreateClient().PostAsync(link.Path, null);
        await using var zip = new System.IO.Compression.ZipArchive(await response.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(zip.GetEntry("data/inferred_signals.json")!.Open()); // its absence fails the test
        var json = Newtonsoft.Json.JsonConvert.DeserializeObject<JObject>(await reader.ReadToEndAsync(), new Newtonsoft.Json.JsonSerializerSettings { DateParseHandling = Newtonsoft.Json.DateParseHandling.None })!;
        return [.. json["records"]!];
    }

    // What the scripts after the one that this test goes back before make anew.
    private static IEnumerable<string> LaterTables() =>
        Directory.GetFiles(Path.GetFullPath(Path.Combine(RoomReferenceTests.Root(), "..", "storage", "Sqlite", "Migrations")), "*.sql").Where(path => int.Parse(Path.GetFileName(path)[..4], CultureInfo.InvariantCulture) > 10)
            .SelectMany(path => CreatedTable().Matches(File.ReadAllText(path))).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"create table (\w+)")]
    private static partial Regex CreatedTable();

    // In which language somebody writes does not say where they are.
    [Theory]
    [InlineData("en", "112")]
    [InlineData("fr", "112")]
    public async Task Who_may_be_in_danger_and_may_be_joking_is_answered_and_told_once_where_help_is(string language, string number)
    {
        await using var app = new BotApp(services: services => services.AddSingleton<IUnderstandCustomers>(new HearingDanger()).AddSingleton<IAiFunctions>(new SecondOpinionTests.Labelled()));
        var marie = await app.AtTheDeskAsync("marie");
        var customer = app.Customer(language);
        await customer.OpenAsync();

        var first = string.Join('\n', (await customer.SayAsync("zorble 10042")).Select(CustomerDriver.TextOf));
        var second = string.Join('\n', (await customer.SayAsync("zorble 10042")).Select(CustomerDriver.TextOf));

        Assert.Contains(number, first, StringComparison.Ordinal);
        Assert.Contains("10042", first, StringComparison.Ordinal);
        Assert.DoesNotContain(number, second, StringComparison.Ordinal);
        Assert.Empty(await marie.CasesAsync());
    }

    /// <summary>Is in two minds about whatever has a zorble.</summary>
    private sealed class HearingDanger : IUnderstandCustomers
    {
        private static readonly TrainedUnderstanding s_trained = new(UnderstandingResource.Model, RiskRegistry.Bars);

        public UnderstoodMessage Understand(string text, MessageContext context)
        {
            var understood = s_trained.Understand(text.Replace("zorble", "where is my order", StringComparison.Ordinal), context);
            return text.Contains("zorble", StringComparison.Ordinal)
                ? understood with { Language = context.Language, Signals = new([new(SignalNames.Crisis, .5, ["zorble"])]) }
                : understood;
        }
    }
}
