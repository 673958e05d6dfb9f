using System.Net;
using EthicalBot.Conversation.Emails;
using EthicalBot.Conversation;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Orders;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Writes;
using EthicalBot.Privacy.Rights;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Mail;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Approvals;

public sealed class ApprovalTests
{
    [Fact]
    public async Task Nothing_is_changed_before_a_person_decides_and_the_customer_reads_that()
    {
        await using var asked = await Asked.AskAsync();
        var marie = await asked.App.AtTheDeskAsync("marie");

        Assert.Contains("A person from Demo Shop decides this, not an AI", asked.Told, StringComparison.Ordinal);
        Assert.Contains("return from order 10060 (Wool blanket), €105.00", asked.Told, StringComparison.Ordinal);
        Assert.Contains("Nothing has been changed yet", asked.Told, StringComparison.Ordinal);
        Assert.Contains("by e-mail, at the address on file", asked.Told, StringComparison.Ordinal);
        Assert.Equal(9, asked.Reference.Length);
        Assert.All((await asked.OrderAsync()).Lines, line => Assert.Equal(OrderLineState.Delivered, line.State));

        var row = Assert.Single(await Asked.ListAsync(marie));
        Assert.Equal(("waiting", "return", 105m, "EUR", true, true), ((string?)row["state"], (string?)row["kind"], (decimal)row["amount"]!, (string?)row["currency"], (bool)row["mayAccept"]!, (bool)row["mayRefuse"]!));
        Assert.DoesNotContain("10060", row.ToString(), StringComparison.Ordinal);
        var view = await Asked.OnlyAsync(marie);
        Assert.Equal("10060", (string?)view["order"]);
        Assert.Equal(["WithinWindow", "DeliveredRecently", "FirstReturnOfOrder", "MeansIsOriginal"], view["for"]!.Select(point => (string?)point["rule"]));
        Assert.Contains(view["sources"]!, source => (string?)source["what"] == "orderRecord");
        Assert.DoesNotContain("ines.vasseur", view.ToString(), StringComparison.OrdinalIgnoreCase);
        await AppStore.HasNowhereAsync(asked.App, "ines.vasseur@example.org");
        Assert.True(await asked.App.CountAsync("select count(*) from audit where instr(canonical, 'approval.read') > 0") > 0);
    }

    [Fact]
    public async Task Asked_twice_it_is_one_request()
    {
        await using var asked = await Asked.AskAsync();

        var again = CustomerDriver.TextOf((await asked.Customer.SayAsync(Asked.Word))[^1]);

        Assert.Contains("A person already has this request", again, StringComparison.Ordinal);
        Assert.Contains(asked.Reference, again, StringComparison.Ordinal);
        Assert.Equal(1, await asked.App.CountAsync("select count(*) from approvals"));
    }

    [Fact]
    public async Task What_is_accepted_is_done_once_and_told_in_the_chat_and_by_mail()
    {
        await using var asked = await Asked.AskAsync();
        var marie = await asked.App.AtTheDeskAsync("marie");

        await Asked.OkAsync(Asked.DecideAsync(marie, "accept", words: "All fine."));
        var told = await asked.UntilToldAsync("It is done");
        await Asked.OkAsync(Asked.DecideAsync(marie, "accept", words: "All fine."));
        AgentDriver.IsError(await Asked.DecideAsync(marie, "accept", id: "two"), HttpStatusCode.Conflict, "DecidedAlready");

        var change = Assert.Single((await asked.OrderAsync()).Changes);
        Assert.Contains(change.RecordId, told, StringComparison.Ordinal);
        Assert.Contains("€105.00 comes back to you within 8 working days", told, StringComparison.Ordinal);
        Assert.Contains("person: All fine.", await asked.Customer.ShownAsync());
        Assert.Equal((ApprovalState.Done, change.RecordId), ((await asked.StoredAsync()).State, (await asked.StoredAsync()).RecordId));
        var mail = Assert.Single(await asked.App.Services.GetRequiredService<IEmailOutbox>().ListAsync(10, CancellationToken.None));
        Assert.Equal("ines.vasseur@example.org", mail.Email.To);
        Assert.Contains(change.RecordId, mail.Email.Text, StringComparison.Ordinal);
        Assert.Contains("Marie, a person from Demo Shop, adds:\n\nAll fine.", mail.Email.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("10060", mail.Email.Subject, StringComparison.Ordinal);
        Assert.Single(await asked.Customer.ShownAsync(), line => line.Contains("It is done", StringComparison.Ordinal));
    }

    [Fact]
    public async Task News_that_comes_twice_is_heard_once()
    {
        await using var asked = await Asked.AskAsync();
        var place = asked.App.Services.GetRequiredService<ApprovalPlace>();
        var before = await asked.StoredAsync();
        await Asked.OkAsync(Asked.DecideAsync(await asked.App.AtTheDeskAsync("marie"), "accept"));
        await asked.UntilToldAsync("It is done");

        // Of versions that are over, and of the one that is.
        await place.TellAsync(ApprovalEvent.Decided, before, CancellationToken.None);
        await place.TellAsync(ApprovalEvent.Expired, before with { Version = 77 }, CancellationToken.None);
        await place.TellAsync(ApprovalEvent.Decided, await asked.StoredAsync(), CancellationToken.None);
        await asked.Customer.SayAsync("are you a robot?");

        Assert.Single((await asked.OrderAsync()).Changes);
        Assert.Single(await asked.Customer.ShownAsync(), line => line.Contains(asked.Reference, StringComparison.Ordinal) && line.Contains("It is done", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Above_a_limit_two_different_people_must_accept()
    {
        await using var asked = await Asked.AskAsync(Asked.Everything, settings: ("Approvals:TwoAbove", "200"));
        var (marie, paul) = (await asked.App.AtTheDeskAsync("marie"), await asked.App.AtTheDeskAsync("paul"));

        var first = await Asked.OkAsync(Asked.DecideAsync(marie, "accept"));
        Assert.Equal(("acceptedOnce", "Marie", false), ((string?)first["row"]!["state"], (string?)first["row"]!["first"], (bool)first["row"]!["mayAccept"]!));
        AgentDriver.IsError(await Asked.DecideAsync(marie, "accept", id: "again"), HttpStatusCode.Conflict, "SecondMustBeAnother");
        // In another browser she is the same person.
        AgentDriver.IsError(await Asked.DecideAsync(await marie.ElsewhereAsync(), "accept", id: "elsewhere"), HttpStatusCode.Conflict, "SecondMustBeAnother");
        Assert.Empty((await asked.OrderAsync()).Changes);

        await Asked.OkAsync(Asked.DecideAsync(paul, "accept"));
        await asked.UntilToldAsync("It is done");
        // Above the shop's own limit, too: the approval stands in for it.
        Assert.Single((await asked.OrderAsync()).Changes);
    }

    [Fact]
    public async Task Two_who_accept_at_once_are_one_decision()
    {
        await using var asked = await Asked.AskAsync();
        var (marie, paul) = (await asked.App.AtTheDeskAsync("marie"), await asked.App.AtTheDeskAsync("paul"));
        var view = await Asked.OnlyAsync(marie);
        var path = $"/approvals/{view["row"]!["id"]}";

        var answers = await Task.WhenAll(
            marie.PostAsync($"{path}/accept", new { id = "m", hash = (string?)view["hash"] }), paul.PostAsync($"{path}/refuse", new { id = "p", hash = (string?)view["hash"], reason = "used" }));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], answers.Select(answer => answer.Status).Order());
    }

    [Fact]
    public async Task What_changed_between_asking_and_deciding_is_not_done_and_a_person_looks()
    {
        await using var asked = await Asked.AskAsync();
        var marie = await asked.App.AtTheDeskAsync("marie");
        Assert.IsType<WriteOutcome.Done>(await asked.App.Services.GetRequiredService<IShopWrites>().WriteAsync(Asked.Blanket, CancellationToken.None));

        await Asked.OkAsync(Asked.DecideAsync(marie, "accept"));
        var told = await asked.UntilToldAsync("could not be carried out");

        Assert.Contains("Nothing has been changed by it", told, StringComparison.Ordinal);
        Assert.DoesNotContain("It is done", told, StringComparison.Ordinal);
        Assert.Single((await asked.OrderAsync()).Changes);
        Assert.Equal(ApprovalState.Failed, (await asked.StoredAsync()).State);
        Assert.Equal("approval", (string?)Assert.Single(await marie.CasesAsync())["reason"]);
    }

    [Fact]
    public async Task A_decision_on_something_else_than_what_would_be_done_is_none()
    {
        await using var asked = await Asked.AskAsync();
        var marie = await asked.App.AtTheDeskAsync("marie");
        var id = (string)Assert.Single(await Asked.ListAsync(marie))["id"]!;

        AgentDriver.IsError(await marie.PostAsync($"/approvals/{id}/accept", new { id = "one", hash = new string('0', 64) }), HttpStatusCode.Conflict, "ChangedSince");
        AgentDriver.IsError(await marie.PostAsync($"/approvals/{id}/accept", new { id = "one" }), HttpStatusCode.BadRequest, "BadHash");
        AgentDriver.IsError(await marie.PostAsync($"/approvals/none/accept", new { id = "one", hash = new string('0', 64) }), HttpStatusCode.NotFound, "NoSuchApproval");
        AgentDriver.IsError(await Asked.DecideAsync(marie, "refuse", "because"), HttpStatusCode.BadRequest, "BadReason");
        AgentDriver.IsError(await Asked.DecideAsync(marie, "refuse", "other"), HttpStatusCode.BadRequest, "NoText");
        AgentDriver.IsError(await Asked.DecideAsync(marie, "accept", amount: 50), HttpStatusCode.BadRequest, "BadAmount");
        Assert.Equal(ApprovalState.Waiting, (await asked.StoredAsync()).State);

        var officer = await asked.App.AgentAsync("olga", "privacy");
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync("/approvals")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await asked.App.Visitor().GetAsync("/approvals")).Status);
    }

    [Fact]
    public async Task When_nobody_decides_in_time_the_customer_is_told_and_a_person_is_asked()
    {
        await using var asked = await Asked.AskAsync();
        var marie = await asked.App.AtTheDeskAsync("marie");
        await asked.App.ChangeAsync("update approvals set answer_by = asked_at");

        Assert.Contains("We apologise", await asked.UntilToldAsync("was promised by"), StringComparison.Ordinal);
        Assert.Empty((await asked.OrderAsync()).Changes);
        Assert.Equal("approval", (string?)Assert.Single(await marie.CasesAsync())["reason"]);
        Assert.Equal("expired", (string?)Assert.Single(await Asked.ListAsync(marie))["state"]);

        await Asked.OkAsync(Asked.DecideAsync(marie, "accept"));
        await asked.UntilToldAsync("It is done");
        Assert.Single(await asked.Customer.ShownAsync(), line => line.Contains("was promised by", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_right_of_the_law_is_not_refused_and_its_amount_can_be_corrected()
    {
        await using var asked = await Asked.AskAsync(Asked.Withdrawal);
        var marie = await asked.App.AtTheDeskAsync("marie");
        Assert.Contains("it will not be refused", asked.Told, StringComparison.Ordinal);
        Assert.False((bool)(await Asked.OnlyAsync(marie))["row"]!["mayRefuse"]!);

        AgentDriver.IsError(await Asked.DecideAsync(marie, "refuse", "used"), HttpStatusCode.Conflict, "NotToRefuse");
        await Asked.OkAsync(Asked.DecideAsync(marie, "accept", words: "One blanket came with a voucher.", amount: 95.5m));

        Assert.Contains("corrected the amount: €95.50", await asked.UntilToldAsync("It is done"), StringComparison.Ordinal);
        Assert.Equal(WriteKind.Withdraw, Assert.Single((await asked.OrderAsync()).Changes).Kind);
    }

    [Fact]
    public async Task A_customer_who_has_begun_a_new_conversation_is_told_there()
    {
        await using var asked = await Asked.AskAsync();
        var marie = await asked.App.AtTheDeskAsync("marie");
        await asked.Customer.StartOverAsync();
        await asked.Customer.OpenAsync();

        await Asked.OkAsync(Asked.DecideAsync(marie, "accept"));

        await asked.UntilToldAsync("It is done");
        Assert.Single((await asked.OrderAsync()).Changes);
    }

    [Fact]
    public async Task A_conversation_that_has_ended_does_not_keep_the_decision_from_being_carried_out()
    {
        await using var asked = await Asked.AskAsync();
        var marie = await asked.App.AtTheDeskAsync("marie");
        await asked.App.Services.GetRequiredService<IConversations>().EndAsync((await asked.StoredAsync()).Conversation, CancellationToken.None);

        await Asked.OkAsync(Asked.DecideAsync(marie, "accept"));

        await DeskSteps.UntilAsync(async () => (await asked.StoredAsync()).State == ApprovalState.Done);
        Assert.Single((await asked.OrderAsync()).Changes);
        Assert.Contains("It is done", Assert.Single(await asked.App.Services.GetRequiredService<IEmailOutbox>().ListAsync(10, CancellationToken.None)).Email.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_outcome_is_told_while_a_person_holds_the_conversation()
    {
        await using var asked = await Asked.AskAsync();
        var marie = await asked.App.AtTheDeskAsync("marie");
        await asked.Customer.SayAsync("agent");
        var reference = (string)(await marie.OnlyCaseAsync())["reference"]!;
        await marie.DoAsync(reference, "accept");
        await marie.SayAsync(reference, "Hello.");

        await Asked.OkAsync(Asked.DecideAsync(marie, "accept"));

        await asked.UntilToldAsync("It is done");
    }

    [Fact]
    public async Task A_conversation_in_which_somebody_has_to_decide_does_not_end_by_itself()
    {
        await using var asked = await Asked.AskAsync(settings: ("Approvals:AnswerWorkingDays", "5"));
        var quiet = asked.App.Customer();
        await quiet.OpenAsync();
        asked.App.Time.Advance(TimeSpan.FromDays(2));

        await asked.App.Services.GetRequiredService<IRetention>().SweepAsync(TimeSpan.FromHours(24), CancellationToken.None);

        Assert.Equal(1, await asked.App.CountAsync("select count(*) from conversations where ended_at is null"));
        Assert.Equal(1, await asked.App.CountAsync("select count(*) from conversations c join approvals a on a.conversation = c.id where c.ended_at is null"));
    }

    [Fact]
    public async Task A_person_who_is_erased_leaves_nothing_to_decide()
    {
        await using var asked = await Asked.AskAsync();
        var marie = await asked.App.AtTheDeskAsync("marie");
        var view = await Asked.OnlyAsync(marie);
        var subject = (await asked.StoredAsync()).Subject;

        Assert.IsType<ErasureOutcome.Erased>(await asked.App.Services.GetRequiredService<IErasure>().EraseAsync(subject, "R-TEST-TEST-TEST", "operator:test", CancellationToken.None));

        Assert.Empty(await Asked.ListAsync(marie));
        AgentDriver.IsError(await marie.PostAsync($"/approvals/{view["row"]!["id"]}/accept", new { id = "one", hash = (string?)view["hash"] }), HttpStatusCode.NotFound, "NoSuchApproval");
        Assert.Equal(0, await asked.App.CountAsync("select count(*) from approvals"));
        Assert.Empty((await asked.OrderAsync()).Changes);
    }

    [Fact]
    public async Task A_person_gets_what_was_asked_and_decided_with_their_data_and_it_lies_sealed()
    {
        await using var asked = await Asked.AskAsync();
        await Asked.OkAsync(Asked.DecideAsync(await asked.App.AtTheDeskAsync("marie"), "refuse", "used", "The plum-coloured label is gone."));
        await asked.UntilToldAsync("It was refused");

        var data = await asked.App.Services.GetRequiredService<IPersonalData>().ReadAsync((await asked.StoredAsync()).Subject, "operator:test", CancellationToken.None);

        var record = Assert.Single(data.Categories.Single(category => category.Category == "approvals").Records)!;
        Assert.Equal(("10060", "used", "The plum-coloured label is gone."), ((string?)record["order"], (string?)record["reason"], (string?)record["words"]));
        Assert.Contains("FirstReturnOfOrder", record["for"]!.ToJsonString(), StringComparison.Ordinal);
        await AppStore.HasNowhereAsync(asked.App, "plum-coloured");
        await AppStore.HasNowhereAsync(asked.App, "10060-1");
    }

    [Fact]
    public async Task What_the_shop_may_have_done_is_asked_again_with_the_same_key()
    {
        var keys = new List<string>();
        await using var asked = await Asked.AskAsync(services: services =>
        {
            var real = services.Last(service => service.ServiceType == typeof(IShopWrites));
            services.AddSingleton<IShopWrites>(provider => new LostAnswer((IShopWrites)real.ImplementationFactory!(provider), keys)); // it is made by one
        });
        await Asked.OkAsync(Asked.DecideAsync(await asked.App.AtTheDeskAsync("marie"), "accept"));
        await DeskSteps.UntilAsync(async () => (await asked.StoredAsync()).Tries == 1);
        Assert.DoesNotContain(await asked.Customer.ShownAsync(), line => line.Contains("It is done", StringComparison.Ordinal) || line.Contains("could not", StringComparison.Ordinal));

        asked.App.Time.Advance(TimeSpan.FromMinutes(1));
        await asked.UntilToldAsync("It is done");

        Assert.Equal(2, keys.Count);
        Assert.Single(keys.Distinct());
        Assert.Single((await asked.OrderAsync()).Changes);
    }
}
