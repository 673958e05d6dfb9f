using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Redaction;
using EthicalBot.Privacy.Retention.Holds;
using EthicalBot.Privacy.Rights;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Conversations;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Rights;

public sealed class RightsInTheChatTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("Where is my order?", "order number")]
    [InlineData("Where is my order 10042?", "e-mail address")]
    [InlineData("refund please", "e-mail address is on your order")]
    [InlineData("I want a person", "What should they know")]
    [InlineData("correct my name", "What should be corrected")]
    public async Task No_personal_question_goes_out_before_the_notice(string first, string question)
    {
        await using var app = new BotApp(settings: ("Company:DataProtectionOfficer", "Max Schmidt, dpo@shop.example"));
        var customer = app.Customer();
        await customer.OpenAsync();
        Assert.All(customer.Seen, activity => Assert.DoesNotContain("Before you answer", CustomerDriver.TextOf(activity), StringComparison.Ordinal));

        var asked = Words(await customer.SayAsync(first));

        Assert.True(asked.IndexOf("Before you answer", StringComparison.Ordinal) is var at and >= 0 && at < asked.IndexOf(question, StringComparison.Ordinal), asked);
        Assert.All(new[] { "Demo Shop", "contract", "our team", "30 days", "3 years", "my data", "Max Schmidt, dpo@shop.example", "/trust" }, piece => Assert.Contains(piece, asked, StringComparison.Ordinal));
        Assert.True(asked.Length < 900, $"{asked.Length} characters are a wall on a phone.");
        Assert.DoesNotContain("Before you answer", Words(await customer.SayAsync("correct my phone number")), StringComparison.Ordinal);
        Assert.Equal(1, await app.CountAsync("select count(*) from audit where instr(canonical, 'notice.given') > 0"));
    }

    [Fact]
    public void Every_question_is_asked_in_the_one_place_that_gives_the_notice()
    {
        var asking = Directory.EnumerateFiles(Path.Combine(ConversationFile.Folder(), "..", "..", "dialogs"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(path => File.ReadAllText(path).Contains("PromptAsync(", StringComparison.Ordinal));
        Assert.Equal(["OpenQuestions.cs"], asking.Select(Path.GetFileName));
    }

    [Fact]
    public async Task Who_is_deleted_in_the_chat_is_gone_from_the_store_and_may_write_again_as_somebody_new()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("delete my data");
        var told = Words(await customer.SayAsync("yes"));
        var reference = told[told.IndexOf("R-", StringComparison.Ordinal)..][..16];

        var done = await Until(() => app.Services.GetRequiredService<IRightsRequests>().FindAsync(reference, CancellationToken.None), request => request?.DoneAt is not null, app);

        Assert.Equal(RightsRequestOutcome.Done, done!.Outcome);
        Assert.Null(done.Subject);
        Assert.Equal(0, await app.CountAsync($"select count(*) from transcript where subject = 'directline:{customer.UserId}'"));
        Assert.NotNull(await app.Services.GetRequiredService<IErasure>().CertificateAsync(reference, CancellationToken.None));

        var again = app.Customer();
        Assert.NotEmpty(await again.OpenAsync());
        Assert.Contains("order number", Words(await again.SayAsync("where is my order")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_legal_hold_is_said_before_anything_is_promised()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        await app.Services.GetRequiredService<IHolds>().PlaceAsync(
            new HoldTarget.Person($"directline:{customer.UserId}"), ProductText.FixedText("a claim"), app.Time.GetUtcNow().AddDays(3), AuditActor.Agent("officer"), CancellationToken.None);

        var told = Words(await customer.SayAsync("delete my data"));

        Assert.Contains("cannot delete your data yet", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Shall I", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_AI_nothing_is_concluded_from_the_very_message_that_says_so_on()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("stop using AI with me");
        await customer.SayAsync("my parcel is late and I am furious");
        Assert.Equal(0, await app.CountAsync("select count(*) from transcript where intent is not null"));

        await customer.SayAsync("you may use AI again");
        await customer.SayAsync("where is my parcel");
        Assert.Equal(1, await app.CountAsync("select count(*) from transcript where intent is not null"));
        Assert.Equal(2, (await app.Services.GetRequiredService<IConsents>().ReceiptsAsync($"directline:{customer.UserId}", CancellationToken.None)).Count);
    }

    [Fact]
    public async Task A_request_of_an_earlier_conversation_asks_for_the_proof_of_an_order_first_where_no_mail_can_carry_a_code()
    {
        await using var app = new BotApp(settings: ("environment", "Production"));
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("where is order 10042? marie@example.org");
        await customer.SayAsync("I want a person");
        await customer.SayAsync("the box was open");
        await customer.SayAsync("06 12 34 56 78");
        await customer.SayAsync("any time");
        await customer.StartOverAsync();
        await customer.OpenAsync();

        Assert.Contains("show me here that the order is yours", Words(await customer.SayAsync("send me my data")), StringComparison.Ordinal);
        await customer.SayAsync("where is order 10042? marie@example.org");
        Assert.Contains("Shall I make it", Words(await customer.SayAsync("send me my data")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Consents_that_were_given_end_in_one_message_and_leave_a_receipt()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var consents = app.Services.GetRequiredService<IConsents>();
        await consents.GiveAsync($"directline:{customer.UserId}", ConsentPurposes.Personalisation, Zoe.Notice, CancellationToken.None);

        var told = Words(await customer.SayAsync("I withdraw my consent"));

        Assert.Contains("Your consent is withdrawn", told, StringComparison.Ordinal);
        Assert.False(await consents.AllowsAsync($"directline:{customer.UserId}", ConsentPurposes.Personalisation, CancellationToken.None));
        Assert.Equal(2, (await consents.ReceiptsAsync($"directline:{customer.UserId}", CancellationToken.None)).Count);
        Assert.Contains("order number", Words(await customer.SayAsync("where is my order")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_to_a_person_is_marked_for_them_and_the_bot_stays_silent()
    {
        await using var app = new BotApp();
        var marie = await app.AtTheDeskAsync("marie");
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("agent");
        var reference = (string)(await marie.OnlyCaseAsync())["reference"]!;
        await marie.DoAsync(reference, "accept");

        await customer.SayToPersonAsync(marie, reference, "delete my data");
        await customer.SayToPersonAsync(marie, reference, "stop using AI with me");

        var tried = (await marie.ViewAsync(reference))["tried"]!.Select(step => (string?)step["what"]).ToList();
        Assert.Contains("privacyAsked", tried);
        Assert.Contains("aiRefused", tried);
        Assert.False(await app.Services.GetRequiredService<IConsents>().AllowsAsync($"directline:{customer.UserId}", ConsentPurposes.AiAssistance, CancellationToken.None));
        Assert.Equal(0, await app.CountAsync("select count(*) from rights_requests where kind = 'erasure'"));
        Assert.DoesNotContain(await customer.ReadAgainAsync(), activity => CustomerDriver.TextOf(activity).Contains("Shall I", StringComparison.Ordinal));
    }

    private static string Words(IReadOnlyList<JObject> answers) => string.Join('\n', answers.Select(CustomerDriver.TextOf));

    // The worker goes by the clock; each look moves it on.
    private static async Task<T> Until<T>(Func<Task<T>> look, Func<T, bool> isThere, BotApp app)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var often = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        app.Time.Advance(TimeSpan.FromMinutes(1));
        while (await often.WaitForNextTickAsync(patience.Token))
        {
            var seen = await look();
            if (isThere(seen))
                return seen;
        }

        throw new OperationCanceledException(patience.Token);
    }
}
