using System.Security.Cryptography;
using System.Text;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Rights;
using EthicalBot.Privacy.Rights;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;

namespace EthicalBot.Tests.Rights;

public sealed class ConsentTests
{
    private const string Subject = StoreAlone.Subject;

    [Fact]
    public async Task Nothing_is_allowed_unasked_but_what_can_be_objected_to()
    {
        await using var store = await new StoreAlone().StartAsync();
        var consents = store.Get<IConsents>();

        var states = await consents.CurrentAsync(Subject, CancellationToken.None);

        Assert.Equal(ConsentPurposes.All, states.Select(state => state.Purpose));
        Assert.All(states, state => Assert.Equal(state.Purpose == ConsentPurposes.AiAssistance, state.Allowed));
        Assert.All(states, state => Assert.Null(state.DecidedAt));
        Assert.Empty(await consents.ReceiptsAsync(Subject, CancellationToken.None));
    }

    [Fact]
    public async Task Given_and_withdrawn_each_leaves_a_receipt_and_changes_none()
    {
        await using var store = await new StoreAlone().StartAsync();
        var consents = store.Get<IConsents>();

        var given = await consents.GiveAsync(Subject, ConsentPurposes.ProactiveNotices, Zoe.Notice, CancellationToken.None);
        Assert.True(await consents.AllowsAsync(Subject, ConsentPurposes.ProactiveNotices, CancellationToken.None));
        Assert.False(await consents.AllowsAsync(Subject, ConsentPurposes.Personalisation, CancellationToken.None));
        Assert.False(await consents.AllowsAsync("directline:dl_other", ConsentPurposes.ProactiveNotices, CancellationToken.None));
        store.Time.Advance(TimeSpan.FromDays(2));
        var withdrawn = await consents.WithdrawAsync(Subject, ConsentPurposes.ProactiveNotices, Zoe.Notice, CancellationToken.None);

        Assert.False(await consents.AllowsAsync(Subject, ConsentPurposes.ProactiveNotices, CancellationToken.None));
        var receipts = await consents.ReceiptsAsync(Subject, CancellationToken.None);
        Assert.Equal([given.ReceiptId, withdrawn.ReceiptId], receipts.Select(receipt => receipt.ReceiptId));
        Assert.Null(receipts[0].WithdrawalTime);
        Assert.Equal(given.ReceiptId, receipts[1].Withdraws);
        Assert.Equal(withdrawn.Timestamp, receipts[1].WithdrawalTime);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Zoe.Notice.Text))), receipts[0].NoticeHash);
        Assert.Equal("explicit", receipts[0].ConsentType);
    }

    [Fact]
    public async Task A_consent_ends_by_itself_and_an_objection_does_not()
    {
        await using var store = await new StoreAlone().StartAsync();
        var consents = store.Get<IConsents>();
        await consents.GiveAsync(Subject, ConsentPurposes.Personalisation, Zoe.Notice, CancellationToken.None);
        await consents.WithdrawAsync(Subject, ConsentPurposes.AiAssistance, Zoe.Notice, CancellationToken.None);

        store.Time.Advance(ConsentPurposes.Personalisation.Lasts!.Value + TimeSpan.FromDays(1));

        Assert.False(await consents.AllowsAsync(Subject, ConsentPurposes.Personalisation, CancellationToken.None));
        Assert.False(await consents.AllowsAsync(Subject, ConsentPurposes.AiAssistance, CancellationToken.None));
        await consents.GiveAsync(Subject, ConsentPurposes.AiAssistance, Zoe.Notice, CancellationToken.None);
        Assert.True(await consents.AllowsAsync(Subject, ConsentPurposes.AiAssistance, CancellationToken.None));
    }

    [Fact]
    public async Task A_receipt_outlives_its_person_sealed_and_goes_five_years_after_the_end()
    {
        await using var store = await new StoreAlone().StartAsync();
        var consents = store.Get<IConsents>();
        await store.AcceptAsync("hello");
        await consents.GiveAsync(Subject, ConsentPurposes.Personalisation, Zoe.Notice, CancellationToken.None);
        await consents.WithdrawAsync(Subject, ConsentPurposes.AiAssistance, Zoe.Notice, CancellationToken.None);

        await store.Get<IErasure>().EraseAsync(Subject, RightsReference.New(), "customer", CancellationToken.None);
        await store.Get<IRetention>().SweepAsync(TimeSpan.FromHours(24), CancellationToken.None);
        Assert.Equal(2, (await consents.ReceiptsAsync(Subject, CancellationToken.None)).Count);
        // An objection holds for who comes back.
        Assert.False(await consents.AllowsAsync(Subject, ConsentPurposes.AiAssistance, CancellationToken.None));
        // A consent does not: nothing is done on the word of who is gone.
        Assert.False(await consents.AllowsAsync(Subject, ConsentPurposes.Personalisation, CancellationToken.None));

        store.Time.Advance(TimeSpan.FromDays((5 * 365) - 1));
        await store.Get<IRetention>().SweepAsync(TimeSpan.FromHours(24), CancellationToken.None);
        Assert.Equal(2, (await consents.ReceiptsAsync(Subject, CancellationToken.None)).Count);
        store.Time.Advance(TimeSpan.FromDays(3));
        await store.Get<IRetention>().SweepAsync(TimeSpan.FromHours(24), CancellationToken.None);
        await store.Get<IRetention>().SweepAsync(TimeSpan.FromHours(24), CancellationToken.None);
        Assert.Empty(await consents.ReceiptsAsync(Subject, CancellationToken.None));
        Assert.Equal(0, await store.ChangeAsync("delete from subject_keys"));
    }

    [Fact]
    public async Task What_a_turn_decides_is_written_with_the_turn_or_not_at_all()
    {
        await using var store = await new StoreAlone().StartAsync();
        await store.AcceptAsync("stop using AI with me");
        var lost = (await store.ClaimAsync("one"))!;
        store.Time.Advance(TimeSpan.FromMinutes(1));
        var turn = (await store.ClaimAsync("two"))!;
        var change = new ConsentChange(ConsentPurposes.AiAssistance, Given: false, Zoe.Notice);

        await store.RecordAsync(lost, change);
        Assert.True(await store.Get<IConsents>().AllowsAsync(Subject, ConsentPurposes.AiAssistance, CancellationToken.None));
        await store.RecordAsync(turn, change, new RightsRequested("R-TURN-TURN-TURN", RightsRequestKind.Objection));

        Assert.False(await store.Get<IConsents>().AllowsAsync(Subject, ConsentPurposes.AiAssistance, CancellationToken.None));
        var request = Assert.Single(await store.Get<IRightsRequests>().ListAsync(CancellationToken.None));
        Assert.Equal((RightsRequestKind.Objection, Subject, "directline"), (request.Kind, request.Subject, request.Source));
        Assert.Equal(request.ReceivedAt.AddMonths(1), request.DueAt);
        await store.Get<IRightsRequests>().CloseAsync(request.Reference, RightsRequestOutcome.Done, CancellationToken.None);
        await store.Get<IRightsRequests>().CloseAsync(request.Reference, RightsRequestOutcome.Refused, CancellationToken.None);
        Assert.Equal(RightsRequestOutcome.Done, (await store.Get<IRightsRequests>().FindAsync(request.Reference, CancellationToken.None))!.Outcome);
    }
}
