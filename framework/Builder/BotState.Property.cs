namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    private sealed class Property<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            T value = default!; // What a property without value and factory has.
            try
            {
                value = await state.GetPropertyValueAsync<T>(turnContext, name, cancellationToken).ConfigureAwait(false);
                if (value is not null)
                {
                    return value;
                }
            }
            catch (KeyNotFoundException)
            {
                // A value type cannot say that it is missing.
            }

            if (defaultValueFactory is not null)
            {
                value = defaultValueFactory();
                await SetAsync(turnContext, value, cancellationToken).ConfigureAwait(false);
            }

            return value;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await state.SetPropertyValueAsync(turnContext, name, value!, cancellationToken).ConfigureAwait(false); // Null is a value too.
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken).ConfigureAwait(false);
        }
    }
}
