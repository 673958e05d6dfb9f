using EthicalBot.Conversation;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.CrashSafety;

/// <summary>Stops everything at one point, for good: whoever comes there never goes on, as if the process had been killed.</summary>
internal sealed class Death(DeathPoint point)
{
    private readonly TaskCompletionSource _died = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _armed;

    public Task Died => _died.Task;

    public void Arm() => _armed = true;

    public async Task PassAsync(DeathPoint here, CancellationToken cancellationToken)
    {
        if (!_armed || here != point)
            return;
        _died.TrySetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }

    public void Put(IServiceCollection services)
    {
        Decorate<IInbox>(services, inner => new DyingInbox(inner, this));
        Decorate<ITurnRecorder>(services, inner => new DyingRecorder(inner, this));
        Decorate<IPersonRecorder>(services, inner => new DyingPersonRecorder(inner, this));
        Decorate<IOutbox>(services, inner => new DyingOutbox(inner, this));
    }

    private static void Decorate<T>(IServiceCollection services, Func<T, T> decorate)
        where T : class
    {
        var original = services.Last(service => service.ServiceType == typeof(T)).ImplementationType!;
        services.AddSingleton<T>(provider => decorate((T)ActivatorUtilities.CreateInstance(provider, original)));
    }

    private sealed class DyingInbox(IInbox inner, Death death) : IInbox
    {
        public async Task<AcceptOutcome> AcceptAsync(IncomingActivity incoming, CancellationToken cancellationToken)
        {
            await death.PassAsync(DeathPoint.BeforeAccept, cancellationToken);
            var outcome = await inner.AcceptAsync(incoming, cancellationToken);
            await death.PassAsync(DeathPoint.AfterAccept, cancellationToken);
            return outcome;
        }

        public async Task<ClaimedTurn?> ClaimAsync(ConversationKey conversation, string holder, TimeSpan lease, CancellationToken cancellationToken)
        {
            await death.PassAsync(DeathPoint.BeforeClaim, cancellationToken);
            var claimed = await inner.ClaimAsync(conversation, holder, lease, cancellationToken);
            if (claimed is not null)
                await death.PassAsync(DeathPoint.AfterClaim, cancellationToken);
            return claimed;
        }

        public Task<IReadOnlyList<ConversationKey>> WaitingAsync(int most, CancellationToken cancellationToken) => inner.WaitingAsync(most, cancellationToken);

        public Task PostponeAsync(ClaimedTurn turn, TimeSpan delay, CancellationToken cancellationToken) => inner.PostponeAsync(turn, delay, cancellationToken);
    }

    private sealed class DyingRecorder(ITurnRecorder inner, Death death) : ITurnRecorder
    {
        public async Task<RecordOutcome> RecordAsync(TurnRecord record, CancellationToken cancellationToken)
        {
            await death.PassAsync(DeathPoint.BeforeRecord, cancellationToken);
            var outcome = await inner.RecordAsync(record, cancellationToken);
            await death.PassAsync(DeathPoint.AfterRecord, cancellationToken);
            return outcome;
        }
    }

    private sealed class DyingPersonRecorder(IPersonRecorder inner, Death death) : IPersonRecorder
    {
        public Task<bool> WasDoneAsync(string id, CancellationToken cancellationToken) => inner.WasDoneAsync(id, cancellationToken);

        public async Task<ActOutcome> RecordAsync(PersonAct act, CancellationToken cancellationToken)
        {
            await death.PassAsync(DeathPoint.BeforeAct, cancellationToken);
            var outcome = await inner.RecordAsync(act, cancellationToken);
            await death.PassAsync(DeathPoint.AfterAct, cancellationToken);
            return outcome;
        }
    }

    private sealed class DyingOutbox(IOutbox inner, Death death) : IOutbox
    {
        public Task<OutboxItem?> TakeAsync(ConversationKey conversation, TimeSpan lease, CancellationToken cancellationToken) =>
            inner.TakeAsync(conversation, lease, cancellationToken);

        public Task MarkAsync(ConversationKey conversation, string activityId, DeliveryOutcome outcome, CancellationToken cancellationToken) =>
            inner.MarkAsync(conversation, activityId, outcome, cancellationToken);

        public Task<IReadOnlyList<ConversationKey>> DueAsync(int most, CancellationToken cancellationToken) => inner.DueAsync(most, cancellationToken);

        public async Task ReleaseAsync(ConversationKey conversation, CancellationToken cancellationToken)
        {
            await death.PassAsync(DeathPoint.BeforeMark, cancellationToken);
            await inner.ReleaseAsync(conversation, cancellationToken);
            await death.PassAsync(DeathPoint.AfterMark, cancellationToken);
        }
    }
}
