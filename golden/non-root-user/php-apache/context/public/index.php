<?php file_put_contents("/tmp/visits", "1", FILE_APPEND);
