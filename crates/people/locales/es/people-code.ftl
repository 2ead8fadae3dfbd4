# The card of a code, wherever somebody gets one (OUT-20).

people-code-keep = Escribe el código en papel, o hazle una foto en un lugar que solo ves tú.
people-code-as-words = ¿Prefieres diez palabras?
people-code-as-words-text = Es el mismo código, en palabras. El orden importa. Puedes volver con las palabras o con las letras y cifras.
people-code-as-picture = ¿Prefieres una imagen?
people-code-as-picture-text = Escanéala con otro aparato. En la imagen solo está el código, no de qué sitio es.
people-code-picture = El código como imagen para escanear. El mismo código está más arriba en letras y cifras.
people-code-gate =
    { $group ->
        [second] ¿Ya lo guardaste? Escribe otra vez el segundo grupo.
       *[third] ¿Ya lo guardaste? Escribe otra vez el tercer grupo.
    }
people-code-gate-hint = ¿Apuntaste las palabras? Entonces escribe la palabra { $word }.
people-code-gate-on = Ya lo guardé
people-code-later = Ahora no puedo guardar nada
people-code-again = Ver mi código, o hacer uno nuevo
